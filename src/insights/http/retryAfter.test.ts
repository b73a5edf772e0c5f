/** @jest-environment node */
import { parseRetryAfterSeconds } from './retryAfter';

const NOW = Date.UTC(2026, 0, 15, 9, 0, 0);

it.each([
  ['0', 0],
  [' 12 ', 12],
  ['Thu, 15 Jan 2026 09:00:30 GMT', 30],
  ['Thu, 15 Jan 2026 08:59:00 GMT', 0],
  ['99999999999999999999', 86_400],
  ['Fri, 15 Jan 2027 09:00:00 GMT', 86_400],
])('reads %p as %p seconds', (header, seconds) => {
  expect(parseRetryAfterSeconds(header, NOW)).toBe(seconds);
});

it.each([
  null,
  '',
  '-5',
  '1.5',
  'soon',
  'soon 5',
  '2026-01-15',
  'Thu, 99 Foo 2026 09:00:30 GMT',
  'on Thu, 15 Jan 2026 09:00:30 GMT',
  'Thu, 15 Jan 2026 09:00:30 GMT+0100',
])('does not read %p', (header) => {
  expect(parseRetryAfterSeconds(header, NOW)).toBeNull();
});

it.each([
  ['two days ahead', 2 * 86_400_000],
  ['two days behind', -2 * 86_400_000],
])('measures a date by the clock of the server when this clock is %s', (_, aheadMs) => {
  const serverDate = 'Thu, 15 Jan 2026 09:00:00 GMT';

  expect(parseRetryAfterSeconds('Thu, 15 Jan 2026 09:00:30 GMT', NOW + aheadMs, serverDate)).toBe(30);
});
