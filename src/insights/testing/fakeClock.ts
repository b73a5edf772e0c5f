import { abortReason } from '../http/abortReason';
import type { Clock } from '../http/clock';

/** A clock whose time only passes while somebody waits in `settle`, and then at once. */
export interface FakeClock extends Clock {
  /** Sleeps that have neither ended nor been cancelled. */
  readonly sleeperCount: number;
  /** Lets virtual time pass, timer by timer, until `promise` has settled, and gives its outcome. */
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
    if (!next) throw new Error('The promise waits for something that is not on this clock.');
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
        await allMicrotasks();
        if (isSettled) return promise;
        wakeNext();
      }
    },
  };
}

/** Everything that is ready to run has run once the event loop comes round. */
function allMicrotasks(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
