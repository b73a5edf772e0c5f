import type { Browser } from '@playwright/test';
import { people } from '../../emulator/world/sample/people';
import type { Measurement } from '../report/Measurement';
import { compareWithFlex, measureSwitches } from './switches';
import { switchTasks } from './switchTasks';
import { withFlex } from './withFlex';

const WARM_UP_SWITCHES = 8;
const SWITCHES = 40;
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
    return measureSwitches(page, {
      warmUp: WARM_UP_SWITCHES,
      measured: SWITCHES,
      run: (shown, count) => switchTasks(shown, count, pluginPath !== null),
    });
  });
}

/** Measures the processor time of a switch between tasks, beside Flex without the plugin. The two take turns. */
export async function measureSwitchCost(browser: Browser, pluginPath: string): Promise<Measurement[]> {
  const names = { group: 'Processor time of a switch between tasks', name: 'the panel is open' };
  return [await compareWithFlex(browser, pluginPath, measureSwitch, { ...names, goalRatio: GOAL_RATIO })];
}
