import type { Clock } from './clock';

/** What a cancelled operation rejects with: the signal's own reason, or an AbortError where browsers give none. */
export function abortReason(signal: AbortSignal | undefined): Error {
  // Browsers before 2022 have no `reason`. Whoever aborts may give any value; callers here give errors.
  const reason = signal?.reason as Error | undefined;
  return reason ?? Object.assign(new Error('The operation was cancelled.'), { name: 'AbortError' });
}

export interface TimeoutOptions {
  clock: Clock;
  durationMs: number;
  /** What to reject with when the time is over. */
  timeoutError: () => Error;
  /** The caller's own signal, which ends the work as well. */
  signal?: AbortSignal;
}

/**
 * Runs `work` with a signal that aborts when the time is over or when the caller's signal aborts, and rejects then
 * even if `work` takes no notice. (`AbortSignal.any` and `.timeout` are too new for the browsers Flex supports.)
 */
export async function withTimeout<T>(
  { clock, durationMs, timeoutError, signal }: TimeoutOptions,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw abortReason(signal);
  const inner = new AbortController();
  let interrupt = (_reason: Error) => {};
  const interrupted = new Promise<never>((_, reject) => {
    interrupt = (reason) => {
      reject(reason);
      inner.abort(reason);
    };
  });
  const onAbort = () => interrupt(abortReason(signal));
  signal?.addEventListener('abort', onAbort, { once: true });
  const ignoreStoppedTimer = () => {};
  clock.sleep(durationMs, inner.signal).then(() => interrupt(timeoutError()), ignoreStoppedTimer);
  try {
    return await Promise.race([work(inner.signal), interrupted]);
  } finally {
    signal?.removeEventListener('abort', onAbort);
    inner.abort();
  }
}
