interface Timer {
  id: number;
  dueAt: number;
  run: () => void;
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
  const timers: Timer[] = [];
  let nowMs = Date.UTC(2026, 0, 15, 8, 0, 0);
  let lastId = 0;

  function add(run: () => void, delayMs = 0): number {
    lastId += 1;
    const timer = { id: lastId, dueAt: Math.ceil(nowMs + Math.max(0, delayMs)), run };
    const later = timers.findIndex(({ dueAt }) => dueAt > timer.dueAt);
    timers.splice(later === -1 ? timers.length : later, 0, timer);
    return timer.id;
  }
  function remove(id: unknown): void {
    const index = timers.findIndex((timer) => timer.id === id);
    if (index >= 0) timers.splice(index, 1);
  }
  const nothing = (): void => undefined;
  Date.now = () => nowMs;
  Math.random = seededRandom(seed);
  Object.assign(globalThis, {
    setTimeout: add,
    clearTimeout: remove,
    window: { addEventListener: nothing, removeEventListener: nothing },
  });

  return {
    now: () => nowMs,
    at: (dueAt, action) => void add(action, dueAt - nowMs),
    async passUntil(endAt) {
      for (;;) {
        // All promises that are ready have settled once the event loop comes around.
        await new Promise<void>((resolve) => turnOfEventLoop(() => resolve()));
        const next = timers[0];
        if (!next || next.dueAt > endAt) break;
        nowMs = Math.max(nowMs, next.dueAt);
        while (timers[0] && timers[0].dueAt <= nowMs) timers.shift()?.run();
      }
      nowMs = endAt;
    },
  };
}
