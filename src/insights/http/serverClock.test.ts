import { fakeClock } from '../testing/fakeClock';
import { createServerClock } from './serverClock';

const HOUR_MS = 3_600_000;
const clock = fakeClock();
const dateHeader = (offsetMs: number) => new Date(clock.now() + offsetMs).toUTCString();

it('is as far ahead of this computer as the last response says', () => {
  const server = createServerClock(clock);
  expect(server.offsetMs()).toBe(0);

  server.learn(dateHeader(-48 * HOUR_MS));
  expect(Math.round(server.offsetMs() / HOUR_MS)).toBe(-48);

  server.learn(dateHeader(HOUR_MS));
  expect(Math.round(server.offsetMs() / HOUR_MS)).toBe(1);
});

it('does not change with the time that a response takes', () => {
  const server = createServerClock(clock);
  server.learn(dateHeader(-30_000));
  expect(server.offsetMs()).toBe(0);

  server.learn(dateHeader(-HOUR_MS));
  const before = server.offsetMs();
  server.learn(dateHeader(-HOUR_MS + 30_000));
  expect(server.offsetMs()).toBe(before);
});

it.each([
  null,
  '',
  'soon 5',
  'x'.repeat(20_000),
  'Fri, 01 Jan 2100 00:00:00 GMT',
  'Thu, 01 Jan 1970 00:00:00 GMT',
])('does not change with the date %.20s', (header) => {
  const server = createServerClock(clock);
  server.learn(header);

  expect(server.offsetMs()).toBe(0);
});
