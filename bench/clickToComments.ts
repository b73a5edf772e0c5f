import type { Desk } from '../e2e/Desk';

/**
 * Milliseconds from a click on a task to the frame in which its comments are on screen, measured inside the
 * page, so that driving the browser costs nothing.
 * @param count how many comments the conversation has; another number belongs to another conversation
 */
export async function clickToComments(desk: Desk, taskName: string, count: number): Promise<number> {
  const task = await desk.task(taskName).first().elementHandle();
  if (!task) throw new Error('The task is not on the desk');
  return task.evaluate(
    (element, expected) =>
      new Promise<number>((resolve) => {
        const clickedAt = performance.now();
        // No named functions in here: the TypeScript loader would add a helper that the page does not have.
        const observer = new MutationObserver(() => {
          const region = '[aria-labelledby="assessment-comments-conversation"]';
          if (document.querySelectorAll(`${region} article`).length !== expected) return;
          observer.disconnect();
          // The first callback runs before the frame is painted, the second one after it.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - clickedAt)));
        });
        observer.observe(document.body, { childList: true, subtree: true });
        (element as HTMLElement).click();
      }),
    count,
  );
}
