import { abortReason } from '../http/abortReason';
import type { Clock } from '../http/clock';

/** A clock whose time passes only while `settle` is waiting, and then instantly. */
export interface FakeClock extends Clock {
  /** The number of sleeps that have neither ended nor been cancelled. */
  readonly sleeperCount: number;
  /** Lets virtual time pass, timer by timer, until `promise` has settled, and returns its result. */
  settle<T>(promise: Promise<T>): Promise<T>;
}

interface Sleeper {
  wakeAt: number;
  wake: () => void;
}

export function fakeClock(random: () => number = () => 0.5): FakeClock {
  let nowMs = Date.UTC(2026, 0, 15, 9, 0, 0);
  const sleepers = new Set<Sleeper>();

  function sleep(durationMs: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.reject(abortReason(signal));
    return new Promise((resolve, reject) => {
      const sleeper = { wakeAt: nowMs + durationMs, wake: () => resolve() };
      sleepers.add(sleeper);
      const onAbort = () => {
        if (sleepers.delete(sleeper)) reject(abortReason(signal));
      };
      signal?.addEventListener('abort', onAbort, { once: true });
    });
  }

  function wakeNext(): void {
    const [next] = [...sleepers].sort((a, b) => a.wakeAt - b.wakeAt);
    if (!next) throw new Error('The promise is waiting for something that does not use this clock.');
    sleepers.delete(next);
    nowMs = Math.max(nowMs, next.wakeAt);
    next.wake();
  }

  return {
    now: () => nowMs,
    random,
    sleep,
    get sleeperCount() {
      return sleepers.size;
    },
    async settle(promise) {
      let isSettled = false;
      const markSettled = () => {
        isSettled = true;
      };
      promise.then(markSettled, markSettled);
      for (;;) {
        await flushMicrotasks();
        if (isSettled) return promise;
        wakeNext();
      }
    },
  };
}

/** Resolves on the next turn of the event loop, when all pending microtasks have run. */
function flushMicrotasks(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
