import { abortReason } from '../http/abortReason';
import type { Clock } from '../http/clock';
import { untilAborted } from './untilAborted';

/** The time at which the clocks of tests start. */
export const fakeNow = (): number => Date.UTC(2026, 0, 15, 9, 0, 0);

/** A clock whose time passes only while `settle` is waiting, and then instantly. */
export interface FakeClock extends Clock {
  /** The number of sleeps that have neither ended nor been cancelled. */
  readonly sleeperCount: number;
  /** Lets virtual time pass, timer by timer, until `promise` has settled, and returns its result. */
  settle<T>(promise: Promise<T>): Promise<T>;
}

/** No test needs more. A test of code that retries forever fails instead of never ending. */
const MAX_WAKES = 1_000;

interface Sleeper {
  wakeAt: number;
  wake: () => void;
}

/** For tests that measure pauses, delays and timeouts. `random` is what the jitter of the pauses is made of. */
export function fakeClock(random: () => number = () => 0.5): FakeClock {
  let nowMs = fakeNow();
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
      for (let wakes = 0; wakes <= MAX_WAKES; wakes += 1) {
        await flushMicrotasks();
        if (isSettled) return promise;
        wakeNext();
      }
      throw new Error(`The promise is still pending after ${MAX_WAKES} sleeps.`);
    },
  };
}

/** Resolves on the next turn of the event loop, when all pending microtasks have run. */
function flushMicrotasks(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** The timeouts of an attempt and of an operation of the Insights client. */
const TIMEOUTS_MS = [10_000, 25_000];

/**
 * A clock on which pauses end at once, as if their time had passed, and timeouts never fire. Nothing here waits for the
 * event loop, so it is also made for thousands of runs. `now` is the time without the pauses.
 */
export function impatientClock(now: () => number = () => Date.now()): Clock {
  let skippedMs = 0;
  return {
    now: () => now() + skippedMs,
    random: () => 0.5,
    sleep: (durationMs, signal) => {
      // A pause can be as long as a timeout only if a server asks for exactly that.
      if (TIMEOUTS_MS.includes(durationMs)) return untilAborted(signal);
      skippedMs += durationMs;
      return Promise.resolve();
    },
  };
}
