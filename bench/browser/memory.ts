import type { Browser, Page } from '@playwright/test';
import { AgentDesktop } from '../../e2e/support/AgentDesktop';
import { PLUGIN_BUNDLE } from '../../e2e/support/pluginBundle';
import { TeamsView } from '../../e2e/support/TeamsView';
import { REVIEWED_AGENT, withComments } from '../../e2e/support/tenThousand';
import { createEmulator, type EmulatorOptions } from '../../emulator/createEmulator';
import { buildFlexBundle } from '../../emulator/flex/buildFlexBundle';
import { people, type SamplePerson } from '../../emulator/world/sample/people';
import { COUNT_TIMERS } from '../../e2e/support/countTimers';
import { measurePage } from '../../e2e/support/measurePage';
import type { Measurement } from '../report/Measurement';
import { switchTasks } from './switchTasks';

const SWITCH_COUNT = 1_000;
const KILOBYTES_PER_MEGABYTE = 1024;
const COUNT = 10_000;

interface Visit {
  person: SamplePerson;
  view: string;
  world?: EmulatorOptions['world'];
  withPlugin: boolean;
}

interface MeasuredPage {
  page: Page;
  heapMegabytes: () => Promise<number>;
}

async function onPage<T>(
  browser: Browser,
  { person, view, world, withPlugin }: Visit,
  use: (measuredPage: MeasuredPage) => Promise<T>,
): Promise<T> {
  const flexBundlePath = await buildFlexBundle();
  const pluginPaths = withPlugin ? [PLUGIN_BUNDLE] : [];
  const emulator = await createEmulator({ flexBundlePath, pluginPaths, world, quiet: true });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.addInitScript({ content: COUNT_TIMERS });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(emulator.signInUrl(person.workerSid, view));
    await new AgentDesktop(page).ready();
    const heapMegabytes = async (): Promise<number> =>
      (await measurePage(page, session)).heapKilobytes / KILOBYTES_PER_MEGABYTE;
    return await use({ page, heapMegabytes });
  } finally {
    await page.close();
    await emulator.close();
  }
}

interface AgentDesktopHeap {
  atStart: number;
  afterSwitches: number;
}

/** Measures the agent desktop, in MB. With the plugin, the panel is open while tasks are switched. */
function measureAgentDesktop(
  browser: Browser,
  withPlugin: boolean,
  switchCount: number,
): Promise<AgentDesktopHeap> {
  const visit = { person: people.busyAgent, view: '/agent-desktop', withPlugin };
  return onPage(browser, visit, async ({ page, heapMegabytes }) => {
    const desktop = new AgentDesktop(page);
    await desktop.task('').first().waitFor();
    const atStart = await heapMegabytes();
    if (withPlugin) {
      await desktop.openPanel();
      await desktop.recent.getByRole('article').first().waitFor();
    }
    await switchTasks(page, switchCount, withPlugin);
    return { atStart, afterSwitches: await heapMegabytes() };
  });
}

/** Measures Teams View with an agent selected, in MB. With the plugin, all comments on the agent are loaded. */
function measureTenThousand(browser: Browser, withPlugin: boolean): Promise<number> {
  const visit = { person: people.supervisor, view: '/teams', world: withComments(COUNT), withPlugin };
  return onPage(browser, visit, async ({ page, heapMegabytes }) => {
    const teams = new TeamsView(page);
    await teams.selectAgent(REVIEWED_AGENT);
    await page.locator('.Twilio-WorkerCanvas').first().waitFor();
    if (withPlugin) {
      await teams.showAll();
      await teams.worker.getByRole('button', { name: 'Load all' }).click();
      await teams.worker.getByText('All 10,000 comments loaded').waitFor();
    }
    return heapMegabytes();
  });
}

function measurement(name: string, ours: number, flexAlone: number): Measurement {
  const peer = { name: 'Flex without the plugin', value: flexAlone };
  return { group: 'Memory', name, unit: 'MB', ours, peer, goal: null };
}

/**
 * Measures the JavaScript heap of the Flex page after garbage collection, with the plugin and without it. Both pages
 * run at the same time, which does not affect memory.
 */
export async function measureMemory(browser: Browser, switchCount = SWITCH_COUNT): Promise<Measurement[]> {
  const [desktop, desktopOfFlex] = await Promise.all([
    measureAgentDesktop(browser, true, switchCount),
    measureAgentDesktop(browser, false, switchCount),
  ]);
  const [teams, teamsOfFlex] = await Promise.all([
    measureTenThousand(browser, true),
    measureTenThousand(browser, false),
  ]);
  const switches = `heap after ${switchCount.toLocaleString('en-US')} task switches`;
  return [
    measurement('heap after start', desktop.atStart, desktopOfFlex.atStart),
    measurement(switches, desktop.afterSwitches, desktopOfFlex.afterSwitches),
    measurement('heap after 10,000 comments', teams, teamsOfFlex),
  ];
}
