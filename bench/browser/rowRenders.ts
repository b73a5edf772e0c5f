import type { Browser, Page } from '@playwright/test';
import type { AgentDesktop } from '../../e2e/support/AgentDesktop';
import { COUNT_ROW_RENDERS } from './countRowRenders';
import { AGENT, TASKS, addAgentWithTasks } from './agentWithTasks';
import type { Measurement } from '../report/Measurement';
import { withFlex } from './withFlex';

const SECONDS_OF_FLEX = 10;

/** Events on the agent desktop that change no comment in the list. */
const EVENTS: readonly { name: string; happens: (desktop: AgentDesktop) => Promise<void> }[] = [
  { name: 'ten seconds of Flex', happens: ({ page }) => page.clock.runFor(SECONDS_OF_FLEX * 1_000) },
  { name: 'five minutes', happens: ({ page }) => page.clock.fastForward(5 * 60_000) },
  {
    name: 'another task is selected, and all feedback again',
    async happens(desktop) {
      await desktop.select(TASKS.listed[0]?.name ?? '');
      await desktop.conversation.getByRole('article').waitFor();
      await desktop.recentTab.click();
      await desktop.recent.getByRole('article').first().waitFor();
    },
  },
  {
    name: 'a refresh that finds the same',
    async happens(desktop) {
      const response = desktop.page.waitForResponse((response) => response.url().includes('AgentId='));
      await desktop.choose('Refresh');
      await response;
      await desktop.panel.getByText('Updated', { exact: true }).waitFor({ state: 'attached' });
    },
  },
];

interface Count {
  renders: number;
  commits: number;
}

/** Counts what React does during `happens`. */
async function during(page: Page, happens: () => Promise<void>): Promise<Count> {
  await page.evaluate(() => {
    window.rowRenders = 0;
    window.commits = 0;
  });
  await happens();
  return page.evaluate(() => ({ renders: window.rowRenders, commits: window.commits }));
}

/** Counts how many times React renders a row of the agent's list again although its comment has not changed. */
export async function measureRowRenders(browser: Browser, pluginPath: string): Promise<Measurement[]> {
  const visit = {
    person: AGENT,
    view: '/agent-desktop',
    pluginPath,
    world: addAgentWithTasks,
    withClock: true,
    initScript: COUNT_ROW_RENDERS,
  } as const;
  return withFlex(browser, visit, async (desktop) => {
    const { page, recent } = desktop;
    await desktop.openPanel();
    const rows = recent.getByRole('article');
    await rows.first().waitFor();
    const rowCount = await rows.count();
    // What headings learn about their conversations changes the names of their rows.
    const unknown = recent.getByRole('heading', { name: /^Reviewed/ });
    while ((await unknown.count()) > 0) await page.clock.runFor(500);
    const measurements: Measurement[] = [];
    for (const { name, happens } of EVENTS) {
      const { renders, commits } = await during(page, () => happens(desktop));
      if (commits === 0) throw new Error(`React did nothing: ${name}`);
      measurements.push({
        group: 'Rows rendered again',
        name: `${name}, ${commits} changes by React`,
        unit: 'renders',
        ours: renders,
        peer: { name: 'rows on screen', value: rowCount },
        goal: { text: 'none', met: renders === 0 },
      });
    }
    const changed = await during(page, async () => {
      await recent.getByRole('button', { name: 'More actions' }).first().click();
      await page.getByRole('menuitem', { name: 'Mark as new' }).click();
      await recent.getByText('New', { exact: true }).first().waitFor();
    });
    if (changed.renders === 0) throw new Error('The change of a row was not counted');
    return measurements;
  });
}
