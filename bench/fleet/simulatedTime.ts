import { AsyncResource } from 'node:async_hooks';
import { FleetWindow } from './FleetWindow';

interface Timer {
  id: number;
  dueAt: number;
  /** Null once the timer has been cancelled. */
  run: (() => void) | null;
}

/** Time that only passes during `passUntil`, as fast as the machine allows. Times are in milliseconds since 1970. */
export interface SimulatedTime {
  now(): number;
  /** Schedules `action`. */
  at(dueAt: number, action: () => void): void;
  passUntil(endAt: number): Promise<void>;
}

/** Random numbers in [0, 1) that are the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Replaces Node's timers, clock and random numbers by simulated ones, and adds the browser globals that the product's
 * code needs. Call it before that code is loaded, because TanStack Query looks for `window` when it loads.
 */
export function simulateBrowser(seed: number): SimulatedTime {
  const turnOfEventLoop = setImmediate;
  /** The next one is the last, because taking the last entry of a long list is fast. */
  const timers: Timer[] = [];
  const timersById = new Map<number, Timer>();
  let nowMs = Date.UTC(2026, 0, 15, 8, 0, 0);
  let lastId = 0;

  function add(run: () => void, delayMs = 0): number {
    lastId += 1;
    const timer = {
      id: lastId,
      dueAt: Math.ceil(nowMs + Math.max(0, delayMs)),
      run: AsyncResource.bind(run),
    };
    timers.splice(placeOf(timer.dueAt), 0, timer);
    timersById.set(timer.id, timer);
    return timer.id;
  }
  /** The place before all timers that are due at `dueAt` or earlier, which run first. */
  function placeOf(dueAt: number): number {
    let low = 0;
    let high = timers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((timers[middle]?.dueAt ?? 0) > dueAt) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  function remove(id: number | undefined): void {
    const timer = timersById.get(id ?? 0);
    if (timer) timer.run = null;
  }
  function runNext(): void {
    const timer = timers.pop();
    if (!timer) return;
    timersById.delete(timer.id);
    timer.run?.();
  }
  /** The same object stands for an interval while its timers change. */
  function repeat(run: () => void, intervalMs: number): { timerId: number } {
    const interval = { timerId: 0 };
    const runAgain = (): void => {
      interval.timerId = add(runAgain, intervalMs);
      run();
    };
    interval.timerId = add(runAgain, intervalMs);
    return interval;
  }
  const stopRepeating = (interval: { timerId: number } | undefined): void => remove(interval?.timerId);
  Date.now = () => nowMs;
  Math.random = seededRandom(seed);
  Object.assign(globalThis, FleetWindow.globals(), {
    setTimeout: add,
    clearTimeout: remove,
    setInterval: repeat,
    clearInterval: stopRepeating,
  });

  return {
    now: () => nowMs,
    at: (dueAt, action) => void add(action, dueAt - nowMs),
    async passUntil(endAt) {
      for (;;) {
        // All promises that are ready have settled once the event loop comes around.
        await new Promise<void>((resolve) => turnOfEventLoop(() => resolve()));
        const next = timers[timers.length - 1];
        if (!next || next.dueAt > endAt) break;
        nowMs = Math.max(nowMs, next.dueAt);
        while ((timers[timers.length - 1]?.dueAt ?? Infinity) <= nowMs) runNext();
      }
      nowMs = endAt;
    },
  };
}
