import { abortReason } from './abortReason';

/** Lets few pieces of work run at once; the others wait in line. */
export interface Limiter {
  /** Rejects with the signal's reason when that aborts while the work still waits: the work then never starts. */
  run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>;
}

export function createLimiter(maxConcurrent: number): Limiter {
  const waiting: (() => void)[] = [];
  let running = 0;

  function acquire(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(abortReason(signal));
    if (running < maxConcurrent) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const start = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(start), 1);
        reject(abortReason(signal));
      };
      signal.addEventListener('abort', leave, { once: true });
      waiting.push(start);
    });
  }

  /** Hands the place to the next in line, so that nobody can slip in between. */
  function release(): void {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }

  return {
    async run(work, signal) {
      await acquire(signal);
      try {
        return await work();
      } finally {
        release();
      }
    },
  };
}
