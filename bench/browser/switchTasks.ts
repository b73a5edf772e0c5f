import type { Page } from '@playwright/test';
import { sampleReservations } from '../../emulator/world/sample/insights';

const { voiceWithFourComments: call, chatWithTwoComments: chat, withoutComments, live } = sampleReservations;
const TASK_NAMES = [call, chat, withoutComments, live].map(({ name }) => name);
/** A switch that takes longer than this counts as hung. */
const SWITCH_LIMIT_MS = 30_000;

/**
 * Selects the busy agent's tasks in turn. The tab of the conversation shows a number once its comments are known, and one
 * of the two lists is in front. It selects the next task as soon as Flex, and the plugin's panel, show the
 * current one. It runs inside the page, because 1,000 clicks from outside would take several times as long.
 */
export async function switchTasks(page: Page, switchCount: number, withPlugin: boolean): Promise<void> {
  await page.evaluate(
    async ({ names, count, limitMs, withPanel }) => {
      // Do not use named functions here: the TypeScript loader would add a helper that the page does not have.
      for (let done = 0; done < count; done += 1) {
        const name = names[done % names.length] ?? '';
        const startedAt = performance.now();
        const tasks = [...document.querySelectorAll<HTMLElement>('.Twilio-TaskListBaseItem')];
        tasks.find((task) => task.offsetParent && task.textContent?.includes(name))?.click();
        do {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          if (performance.now() - startedAt > limitMs)
            throw new Error(`Task ${done % names.length} was not shown`);
        } while (
          ![...document.querySelectorAll('.Twilio-TaskCanvas')].some((each) =>
            each.textContent?.includes(name),
          ) ||
          (withPanel &&
            !(
              /\d/.test(document.querySelector('#assessment-comments-conversation-tab')?.textContent ?? '') &&
              document.querySelector('[role="tabpanel"]:not([hidden]) article')
            ))
        );
      }
    },
    {
      names: TASK_NAMES,
      count: switchCount,
      limitMs: SWITCH_LIMIT_MS,
      withPanel: withPlugin,
    },
  );
}
