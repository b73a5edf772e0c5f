/** @jest-environment node */
import { InsightsError } from './InsightsError';
import { createRateGate } from './rateGate';
import { fakeClock } from './testing/fakeClock';

const tooMany = (retryAfterSeconds: number | null) =>
  new InsightsError('rateLimited', 'comments.list', { status: 429, code: 20429, retryAfterSeconds });
function caught(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
}
const pauseOf = (error: unknown) => (error instanceof InsightsError ? error.retryAfterSeconds : null);

it('lets nothing through until the pause is over, and says how long that is', () => {
  const clock = fakeClock();
  const gate = createRateGate(clock);
  gate.closedBy(tooMany(12));

  expect(caught(() => gate.pass('segments.list'))).toMatchObject({
    kind: 'rateLimited',
    operation: 'segments.list',
    retryAfterSeconds: 12,
  });
});

it('is open again after the pause', async () => {
  const clock = fakeClock();
  const gate = createRateGate(clock);
  gate.closedBy(tooMany(12));

  await clock.settle(clock.sleep(12_000));

  expect(() => gate.pass('segments.list')).not.toThrow();
});

it('asks ever more seldom a server that keeps saying "at once", until it answers', () => {
  const gate = createRateGate(fakeClock());

  expect([1, 2, 3, 4].map(() => pauseOf(gate.closedBy(tooMany(0))))).toEqual([1, 2, 4, 8]);
  gate.opened();
  expect(pauseOf(gate.closedBy(tooMany(0)))).toBe(1);
});

it('waits five minutes at most', () => {
  const gate = createRateGate(fakeClock());

  expect(pauseOf(gate.closedBy(tooMany(100_000)))).toBe(300);
});

it('stays open after any other failure', () => {
  const gate = createRateGate(fakeClock());
  const failure = new InsightsError('unavailable', 'comments.list');

  expect(gate.closedBy(failure)).toBe(failure);
  expect(() => gate.pass('comments.list')).not.toThrow();
});
