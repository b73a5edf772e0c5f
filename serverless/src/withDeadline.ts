import { tooLate } from './Refusal';

/**
 * Runs a function that must end in time, whatever it waits for.
 * @param run gets a signal that aborts when the time is over
 * @throws Refusal 503 when the time is over
 */
export async function withDeadline<Result>(
  limitMs: number,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeIsOver = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(tooLate());
      controller.abort();
    }, limitMs);
  });
  try {
    return await Promise.race([run(controller.signal), timeIsOver]);
  } finally {
    clearTimeout(timer);
  }
}
