import { abortReason } from '../http/abortReason';

/** Rejects with the reason of `signal` as soon as it aborts, and never resolves. */
export function untilAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const onAbort = () => reject(abortReason(signal ?? undefined));
    if (signal?.aborted) onAbort();
    else signal?.addEventListener('abort', onAbort, { once: true });
  });
}
