import type { Browser, Page } from '@playwright/test';
import { people } from '../../../emulator/world/sample/people';
import type { Measurement } from '../../report/Measurement';
import { compareWithFlex, measureSwitches } from '../switches';
import { addTeamOfTen, TEAM_OF_TEN } from './teamOfTen';
import { withFlex } from '../withFlex';

const WARM_UP_SWITCHES = 2 * TEAM_OF_TEN.length;
const SWITCHES = 4 * TEAM_OF_TEN.length;
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
    return measureSwitches(page, {
      warmUp: WARM_UP_SWITCHES,
      measured: SWITCHES,
      run: (shown, count) => switchAgents(shown, count, pluginPath !== null),
    });
  });
}

/** Measures the processor time of a switch between agents in Teams View, beside Flex alone. The two take turns. */
export async function measureAgentSwitchCost(browser: Browser, pluginPath: string): Promise<Measurement[]> {
  const names = {
    group: 'Processor time of a switch between agents in Teams View',
    name: '120 comments on each agent',
  };
  return [await compareWithFlex(browser, pluginPath, measureSwitch, { ...names, goalRatio: GOAL_RATIO })];
}
