/** @jest-environment node */
import { browserClock } from './clock';

beforeEach(() => {
  jest.useFakeTimers('modern');
});
afterEach(() => {
  jest.useRealTimers();
});

it('sleeps as long as it is told', async () => {
  const awake = jest.fn();
  const sleep = browserClock().sleep(1_000).then(awake);

  jest.advanceTimersByTime(999);
  await Promise.resolve();
  expect(awake).not.toHaveBeenCalled();

  jest.advanceTimersByTime(1);
  await sleep;
  expect(awake).toHaveBeenCalled();
});

it('wakes with the reason of the signal and leaves no timer', async () => {
  const controller = new AbortController();
  const sleep = browserClock().sleep(1_000, controller.signal);
  const reason = new Error('left');

  controller.abort(reason);

  await expect(sleep).rejects.toBe(reason);
  expect(jest.getTimerCount()).toBe(0);
});

it('does not fall asleep on a signal that has aborted', async () => {
  const controller = new AbortController();
  controller.abort();

  await expect(browserClock().sleep(1_000, controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  expect(jest.getTimerCount()).toBe(0);
});

it('leaves no listener behind when it wakes by itself', async () => {
  const { signal } = new AbortController();
  const removed = jest.spyOn(signal, 'removeEventListener');
  const sleep = browserClock().sleep(1_000, signal);

  jest.advanceTimersByTime(1_000);
  await sleep;

  expect(removed).toHaveBeenCalledTimes(1);
});
