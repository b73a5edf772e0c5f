import { abortReason } from './abortReason';

/** Limits how many tasks run at once. The others wait in a queue. */
export interface Limiter {
  /** Rejects with the signal's reason when it aborts while the task is waiting; the task then never starts. */
  run<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T>;
}

export function createLimiter(maxConcurrent: number): Limiter {
  const queue: (() => void)[] = [];
  let runningCount = 0;

  function acquire(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(abortReason(signal));
    if (runningCount < maxConcurrent) {
      runningCount += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const start = () => {
        signal.removeEventListener('abort', onAbort);
        resolve();
      };
      const onAbort = () => {
        queue.splice(queue.indexOf(start), 1);
        reject(abortReason(signal));
      };
      signal.addEventListener('abort', onAbort, { once: true });
      queue.push(start);
    });
  }

  /** Passes the slot directly to the next task in the queue, so that no other task can take it in between. */
  function release(): void {
    const next = queue.shift();
    if (next) next();
    else runningCount -= 1;
  }

  return {
    async run(task, signal) {
      await acquire(signal);
      try {
        return await task();
      } finally {
        release();
      }
    },
  };
}
