import { abortReason } from './abortReason';

/** Time and randomness, injected so that tests never wait and are deterministic. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `durationMs`; rejects with the signal's reason as soon as that aborts. */
  sleep(durationMs: number, signal?: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
}

/** The clock of the browser (or of Node). */
export function browserClock(): Clock {
  return { now: () => Date.now(), random: () => Math.random(), sleep };
}

function sleep(durationMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(abortReason(signal));
      return;
    }
    const onAbort = () => {
      clearTimeout(timer);
      reject(abortReason(signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, durationMs);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
