import { withDeadline } from './withDeadline';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

it('returns what the function returns, and leaves no timer', async () => {
  await expect(withDeadline(8_000, () => Promise.resolve('done'))).resolves.toBe('done');
  expect(jest.getTimerCount()).toBe(0);
});

it('fails as the function fails, and leaves no timer', async () => {
  await expect(withDeadline(8_000, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(jest.getTimerCount()).toBe(0);
});

it('fails as unavailable after the limit, and aborts the requests', async () => {
  let aborted: AbortSignal | undefined;
  const outcome = withDeadline(8_000, (signal) => {
    aborted = signal;
    // A request fails at once when it is aborted. The reason for that must win.
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
  });
  const expected = expect(outcome).rejects.toMatchObject({ status: 503, code: 20503 });
  jest.advanceTimersByTime(7_999);
  expect(aborted?.aborted).toBe(false);
  jest.advanceTimersByTime(1);
  await expected;
  expect(aborted?.aborted).toBe(true);
});
