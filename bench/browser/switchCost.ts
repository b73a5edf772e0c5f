import type { Browser } from '@playwright/test';
import { people } from '../../emulator/world/sample/people';
import { median, type Measurement } from '../report/Measurement';
import { taskSeconds } from './taskSeconds';
import { switchTasks } from './switchTasks';
import { withFlex } from './withFlex';

const WARM_UP_SWITCHES = 8;
const SWITCHES = 40;
const ROUNDS = 3;
const GOAL_RATIO = 1.3;

/** The time that the main thread works for each switch, in milliseconds. With a plugin, its panel is open. */
function measureSwitch(browser: Browser, pluginPath: string | null): Promise<number> {
  const visit = { person: people.busyAgent, view: '/agent-desktop', pluginPath } as const;
  return withFlex(browser, visit, async (desktop) => {
    const { page } = desktop;
    if (pluginPath !== null) {
      await desktop.openPanel();
      await desktop.recent.getByRole('article').first().waitFor();
    }
    await switchTasks(page, WARM_UP_SWITCHES, pluginPath !== null);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const before = await taskSeconds(session);
    await switchTasks(page, SWITCHES, pluginPath !== null);
    return ((await taskSeconds(session)) - before) * (1_000 / SWITCHES);
  });
}

/** Measures the processor time of a switch between tasks, beside Flex without the plugin. The two take turns. */
export async function measureSwitchCost(browser: Browser, pluginPath: string): Promise<Measurement[]> {
  const ours: number[] = [];
  const flexAlone: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await measureSwitch(browser, pluginPath));
    flexAlone.push(await measureSwitch(browser, null));
  }
  const met = median(ours) <= GOAL_RATIO * median(flexAlone);
  return [
    {
      group: 'Processor time of a switch between tasks',
      name: 'the panel is open',
      unit: 'ms',
      ours: median(ours),
      peer: { name: 'Flex without the plugin', value: median(flexAlone) },
      goal: { text: `at most ${GOAL_RATIO} times`, met },
    },
  ];
}
