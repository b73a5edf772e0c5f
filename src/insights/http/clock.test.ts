/** @jest-environment node */
import { browserClock } from './clock';

beforeEach(() => {
  jest.useFakeTimers('modern');
});
afterEach(() => {
  jest.useRealTimers();
});

it('sleeps for the given time', async () => {
  const awake = jest.fn();
  const sleep = browserClock().sleep(1_000).then(awake);

  jest.advanceTimersByTime(999);
  await Promise.resolve();
  expect(awake).not.toHaveBeenCalled();

  jest.advanceTimersByTime(1);
  await sleep;
  expect(awake).toHaveBeenCalled();
});

it("rejects with the signal's reason and leaves no timer behind", async () => {
  const controller = new AbortController();
  const sleep = browserClock().sleep(1_000, controller.signal);
  const reason = new Error('left');

  controller.abort(reason);

  await expect(sleep).rejects.toBe(reason);
  expect(jest.getTimerCount()).toBe(0);
});

it('rejects without a timer when the signal is already aborted', async () => {
  const controller = new AbortController();
  controller.abort();

  await expect(browserClock().sleep(1_000, controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  expect(jest.getTimerCount()).toBe(0);
});

it('removes its listener from the signal when the time is up', async () => {
  const { signal } = new AbortController();
  const removed = jest.spyOn(signal, 'removeEventListener');
  const sleep = browserClock().sleep(1_000, signal);

  jest.advanceTimersByTime(1_000);
  await sleep;

  expect(removed.mock.calls).toEqual([['abort', expect.any(Function)]]);
});

it('tells the time of the machine, and random numbers from 0 to 1', () => {
  const clock = browserClock();
  jest.setSystemTime(1_700_000_000_000);
  const chance = clock.random();

  expect(clock.now()).toBe(1_700_000_000_000);
  expect(chance).toBeGreaterThanOrEqual(0);
  expect(chance).toBeLessThan(1);
});
