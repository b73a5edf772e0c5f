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

it('blocks requests until the pause is over, and says how long it is', () => {
  const clock = fakeClock(() => 0);
  const gate = createRateGate(clock, 0);
  gate.onError(rateLimited(12));

  expect(errorOf(() => gate.check('segments.list'))).toMatchObject({
    kind: 'rateLimited',
    operation: 'segments.list',
    retryAfterSeconds: 12,
  });
});

it('opens again after the pause', async () => {
  const clock = fakeClock(() => 0);
  const gate = createRateGate(clock, 0);
  gate.onError(rateLimited(12));

  await clock.settle(clock.sleep(12_000));

  expect(() => gate.check('segments.list')).not.toThrow();
});

it('doubles the pause while the server keeps sending Retry-After: 0, and resets it after a success', async () => {
  const clock = fakeClock(() => 0);
  const gate = createRateGate(clock, 0);
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

it('counts several 429 responses to requests sent before a pause as one pause', async () => {
  const clock = fakeClock(() => 0);
  const gate = createRateGate(clock, 0);

  expect([1, 2, 3].map(() => pauseOf(gate.onError(rateLimited(0))))).toEqual([1, 1, 1]);
  await clock.settle(clock.sleep(1_000));
  expect(pauseOf(gate.onError(rateLimited(0)))).toBe(2);
});

it('does not shorten a pause when a later 429 response asks for less', () => {
  const gate = createRateGate(
    fakeClock(() => 0),
    0,
  );
  gate.onError(rateLimited(60));

  expect(pauseOf(gate.onError(rateLimited(5)))).toBe(60);
  expect(errorOf(() => gate.check('segments.list'))).toMatchObject({ retryAfterSeconds: 60 });
});

it('prolongs a pause when a later 429 response asks for more', () => {
  const gate = createRateGate(
    fakeClock(() => 0),
    0,
  );
  gate.onError(rateLimited(5));

  expect(pauseOf(gate.onError(rateLimited(60)))).toBe(60);
});

it('stays closed during the last fraction of a second, and then says that one second is left', async () => {
  const clock = fakeClock(() => 0);
  const gate = createRateGate(clock, 0);
  gate.onError(rateLimited(12));

  await clock.settle(clock.sleep(11_999));

  expect(errorOf(() => gate.check('segments.list'))).toMatchObject({ status: 429, retryAfterSeconds: 1 });
});

it('pauses for ten seconds when the response has no Retry-After', () => {
  const gate = createRateGate(
    fakeClock(() => 0),
    0,
  );

  expect(pauseOf(gate.onError(rateLimited(null)))).toBe(10);
});

it.each([
  [0, 12],
  [0.5, 18],
  [0.9999, 23],
])('spreads browsers that receive the same Retry-After of 12 seconds (chance %p)', (chance, seconds) => {
  const gate = createRateGate(
    fakeClock(() => chance),
    0,
  );

  expect(pauseOf(gate.onError(rateLimited(12)))).toBe(seconds);
});

it('waits for at most five minutes', () => {
  const gate = createRateGate(
    fakeClock(() => 0),
    0,
  );

  expect(pauseOf(gate.onError(rateLimited(100_000)))).toBe(300);
});

it('stays open after any other failure', () => {
  const gate = createRateGate(
    fakeClock(() => 0),
    0,
  );
  const failure = new InsightsError('unavailable', 'comments.list');

  expect(gate.onError(failure)).toBe(failure);
  expect(() => gate.check('comments.list')).not.toThrow();
});

it('opens when the clock is set back by an hour during the pause', () => {
  let nowMs = Date.UTC(2026, 0, 15, 9, 0, 0);
  const gate = createRateGate({ ...fakeClock(() => 0), now: () => nowMs }, 0);
  gate.onError(rateLimited(12));

  nowMs -= 3_600_000;

  expect(() => gate.check('segments.list')).not.toThrow();
});

it.each([
  [null, 0, 50],
  [null, 0.5, 75],
  [30, 0, 30],
  [30, 0.5, 55],
  [120, 0.5, 180],
])(
  'ends pauses over a longer time in accounts with many users: Retry-After %s, %d of the spread',
  (retryAfterSeconds, random, pauseSeconds) => {
    const gate = createRateGate(
      fakeClock(() => random),
      50,
    );

    expect(pauseOf(gate.onError(rateLimited(retryAfterSeconds)))).toBe(pauseSeconds);
  },
);
