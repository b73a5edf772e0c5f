import type { Browser, Page } from '@playwright/test';
import { people } from '../../../emulator/world/sample/people';
import { median, type Measurement } from '../../report/Measurement';
import { taskSeconds } from '../taskSeconds';
import { addTeamOfTen, TEAM_OF_TEN } from './teamOfTen';
import { withFlex } from '../withFlex';

const WARM_UP_SWITCHES = 2 * TEAM_OF_TEN.length;
const SWITCHES = 4 * TEAM_OF_TEN.length;
const ROUNDS = 3;
const GOAL_RATIO = 1.5;
/** A switch that takes longer than this counts as hung. */
const SWITCH_LIMIT_MS = 30_000;

/**
 * Selects the agents in turn, the next one as soon as Flex shows the current one in its canvas, and the plugin the first
 * comment. It runs inside the page, so that the time to drive the browser is not included.
 */
async function switchAgents(page: Page, switchCount: number, withPlugin: boolean): Promise<void> {
  await page.evaluate(
    async ({ names, count, limitMs, hasPlugin }) => {
      // Do not use named functions here: the TypeScript loader would add a helper that the page does not have.
      for (let done = 0; done < count; done += 1) {
        const name = names[done % names.length] ?? '';
        const startedAt = performance.now();
        document.querySelector<HTMLElement>(`tr [role="button"][aria-label^="User ${name} with"]`)?.click();
        do {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          if (performance.now() - startedAt > limitMs) throw new Error(`${name} was not shown`);
        } while (
          !document.querySelector('.Twilio-WorkerCanvas')?.textContent?.includes(name) ||
          (hasPlugin &&
            !document.querySelector('.Twilio-WorkerCanvas article')?.textContent?.includes(`on ${name}`))
        );
      }
    },
    {
      names: TEAM_OF_TEN.map(({ fullName }) => fullName),
      count: switchCount,
      limitMs: SWITCH_LIMIT_MS,
      hasPlugin: withPlugin,
    },
  );
}

/** The time that the main thread works for each switch, in milliseconds. */
function measureSwitch(browser: Browser, pluginPath: string | null): Promise<number> {
  const visit = { person: people.supervisor, view: '/teams', pluginPath, world: addTeamOfTen } as const;
  return withFlex(browser, visit, async ({ page }) => {
    const [first] = TEAM_OF_TEN;
    await page
      .locator('tr')
      .filter({ hasText: first?.fullName ?? '' })
      .waitFor();
    await switchAgents(page, WARM_UP_SWITCHES, pluginPath !== null);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const before = await taskSeconds(session);
    await switchAgents(page, SWITCHES, pluginPath !== null);
    return ((await taskSeconds(session)) - before) * (1_000 / SWITCHES);
  });
}

/** Measures the processor time of a switch between agents in Teams View, beside Flex alone. The two take turns. */
export async function measureAgentSwitchCost(browser: Browser, pluginPath: string): Promise<Measurement[]> {
  const ours: number[] = [];
  const flexAlone: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await measureSwitch(browser, pluginPath));
    flexAlone.push(await measureSwitch(browser, null));
  }
  const met = median(ours) <= GOAL_RATIO * median(flexAlone);
  return [
    {
      group: 'Processor time of a switch between agents in Teams View',
      name: '120 comments on each agent',
      unit: 'ms',
      ours: median(ours),
      peer: { name: 'Flex without the plugin', value: median(flexAlone) },
      goal: { text: `at most ${GOAL_RATIO} times`, met },
    },
  ];
}
