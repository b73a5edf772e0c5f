/** @jest-environment node */
import { InsightsError } from './InsightsError';
import { createRateGate } from './rateGate';
import { fakeClock } from '../testing/fakeClock';

const rateLimited = (retryAfterSeconds: number | null) =>
  new InsightsError('rateLimited', 'comments.list', { status: 429, code: 20429, retryAfterSeconds });
function errorOf(action: () => void): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return null;
}
const pauseOf = (error: unknown) => (error instanceof InsightsError ? error.retryAfterSeconds : null);

it('lets nothing through until the pause is over, and says how long that is', () => {
  const clock = fakeClock(() => 0);
  const gate = createRateGate(clock);
  gate.onError(rateLimited(12));

  expect(errorOf(() => gate.check('segments.list'))).toMatchObject({
    kind: 'rateLimited',
    operation: 'segments.list',
    retryAfterSeconds: 12,
  });
});

it('is open again after the pause', async () => {
  const clock = fakeClock(() => 0);
  const gate = createRateGate(clock);
  gate.onError(rateLimited(12));

  await clock.settle(clock.sleep(12_000));

  expect(() => gate.check('segments.list')).not.toThrow();
});

it('asks ever more seldom a server that keeps saying "at once", until it answers', async () => {
  const clock = fakeClock(() => 0);
  const gate = createRateGate(clock);
  const pauses: (number | null)[] = [];

  for (let count = 0; count < 8; count += 1) {
    const pause = pauseOf(gate.onError(rateLimited(0)));
    pauses.push(pause);
    await clock.settle(clock.sleep((pause ?? 0) * 1_000));
  }

  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  gate.onSuccess();
  expect(pauseOf(gate.onError(rateLimited(0)))).toBe(1);
});

it('counts what was under way when the pause began as part of the same pause', () => {
  const gate = createRateGate(fakeClock(() => 0));

  expect([1, 2, 3].map(() => pauseOf(gate.onError(rateLimited(0))))).toEqual([1, 2, 2]);
});

it.each([
  [0, 12],
  [0.5, 18],
  [0.9999, 23],
])('keeps the desks apart that are all told to wait 12 seconds (chance %p)', (chance, seconds) => {
  const gate = createRateGate(fakeClock(() => chance));

  expect(pauseOf(gate.onError(rateLimited(12)))).toBe(seconds);
});

it('waits five minutes at most', () => {
  const gate = createRateGate(fakeClock(() => 0));

  expect(pauseOf(gate.onError(rateLimited(100_000)))).toBe(300);
});

it('stays open after any other failure', () => {
  const gate = createRateGate(fakeClock(() => 0));
  const failure = new InsightsError('unavailable', 'comments.list');

  expect(gate.onError(failure)).toBe(failure);
  expect(() => gate.check('comments.list')).not.toThrow();
});

it('is open when the clock was set back by an hour in the pause', () => {
  let nowMs = Date.UTC(2026, 0, 15, 9, 0, 0);
  const gate = createRateGate({ ...fakeClock(() => 0), now: () => nowMs });
  gate.onError(rateLimited(12));

  nowMs -= 3_600_000;

  expect(() => gate.check('segments.list')).not.toThrow();
});

it('keeps a running pause when a later response names a shorter one', () => {
  const clock = fakeClock(() => 0);
  const gate = createRateGate(clock);
  gate.onError(rateLimited(60));

  const later = gate.onError(rateLimited(5));

  expect(pauseOf(later)).toBe(60);
  expect(pauseOf(errorOf(() => gate.check('segments.list')))).toBe(60);
});
