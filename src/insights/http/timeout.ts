import { abortReason } from './abortReason';
import type { Clock } from './clock';

export interface TimeoutOptions {
  clock: Clock;
  durationMs: number;
  /** Creates the error to reject with when the time is up. */
  timeoutError: () => Error;
  /** The caller's own signal, which also stops the work. */
  signal?: AbortSignal | undefined;
}

/**
 * Runs `work` with a signal that aborts when the time is up or when the caller's signal aborts. The result rejects then,
 * even if `work` ignores the signal. (`AbortSignal.any` and `.timeout` are too new for the browsers that Flex supports.)
 */
export async function withTimeout<T>(
  { clock, durationMs, timeoutError, signal }: TimeoutOptions,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw abortReason(signal);
  const controller = new AbortController();
  let interrupt = (_reason: Error) => {};
  const interrupted = new Promise<never>((_, reject) => {
    interrupt = (reason) => {
      reject(reason);
      controller.abort(reason);
    };
  });
  const onAbort = () => interrupt(abortReason(signal));
  signal?.addEventListener('abort', onAbort, { once: true });
  const ignoreStoppedTimer = () => {};
  clock.sleep(durationMs, controller.signal).then(() => interrupt(timeoutError()), ignoreStoppedTimer);
  try {
    return await Promise.race([work(controller.signal), interrupted]);
  } finally {
    signal?.removeEventListener('abort', onAbort);
    controller.abort();
  }
}
