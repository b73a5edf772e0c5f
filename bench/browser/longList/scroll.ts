import type { Browser, Page } from '@playwright/test';
import { commentsCalls, conversationLines } from '../../../e2e/support/callKinds';
import type { AgentDesktop } from '../../../e2e/support/AgentDesktop';
import { REVIEWED_AGENT, withComments } from '../../../e2e/support/tenThousand';
import { people } from '../../../emulator/world/sample/people';
import { FACTS_REQUESTS } from '../../../src/shared/data/query/freshness';
import type { Measurement } from '../../report/Measurement';
import { withFlex } from '../withFlex';
import { longFramesInScroll } from './scrollFrames';

const COUNT = 10_000;
/** Long enough for the headings on screen to count as read. */
const REST_MS = 800;
/** How much of the list one step scrolls, so that every heading is on screen once. */
const STEP = 0.8;

/** Scrolls by less than a screen. Returns whether the end had been reached before. */
const scrollOn = ({ recent }: AgentDesktop): Promise<boolean> =>
  recent.evaluate((list, step) => {
    const before = list.scrollTop;
    list.scrollTop += list.clientHeight * step;
    return list.scrollTop === before;
  }, STEP);

/** How many comments are loaded. */
const countLoaded = async ({ recent }: AgentDesktop): Promise<number> =>
  Number(await recent.getByRole('listitem').first().getAttribute('aria-setsize'));

async function loadMore(desktop: AgentDesktop, page: Page): Promise<boolean> {
  const button = desktop.recent.getByRole('button', { name: 'Load more' });
  if (!(await button.isVisible())) return false;
  const before = await countLoaded(desktop);
  await button.click();
  while ((await countLoaded(desktop)) === before) await page.waitForTimeout(50);
  return true;
}

/** An agent reads through all comments: the calls for the comments, and those for the headings. */
function readThroughAll(browser: Browser, pluginPath: string) {
  const visit = { person: people.busyAgent, view: '/agent-desktop', pluginPath } as const;
  return withFlex(browser, visit, async (desktop, emulator) => {
    const { page } = desktop;
    await desktop.openPanel();
    await desktop.recent.getByRole('article').first().waitFor();
    do {
      do await page.waitForTimeout(REST_MS);
      while (!(await scrollOn(desktop)));
    } while (await loadMore(desktop, page));
    return {
      comments: await countLoaded(desktop),
      calls: commentsCalls(emulator).length,
      lines: conversationLines(emulator).length,
    };
  });
}

/** The agent's own list with 10,000 comments, in groups of one to four. */
function scrollTenThousand(browser: Browser, pluginPath: string): Promise<number> {
  const world = withComments(COUNT, { inConversations: true });
  const visit = { person: REVIEWED_AGENT, view: '/agent-desktop', pluginPath, world } as const;
  return withFlex(browser, visit, async (desktop) => {
    await desktop.openPanel();
    await desktop.recent.getByRole('button', { name: 'Load all' }).click();
    await desktop.recent.getByText(`All ${COUNT.toLocaleString('en-US')} comments loaded`).waitFor();
    return longFramesInScroll(desktop.recent.getByRole('article').first());
  });
}

/** Measures what it costs to scroll through the agent's own list: calls to Insights, and frames that take too long. */
export async function measureScroll(browser: Browser, pluginPath: string): Promise<Measurement[]> {
  const read = await readThroughAll(browser, pluginPath);
  const longFrames = await scrollTenThousand(browser, pluginPath);
  const through = `a scroll through all ${read.comments} comments`;
  return [
    {
      group: 'Calls to Insights',
      name: `${through}: comments`,
      unit: 'calls',
      ours: read.calls,
      peer: null,
      goal: null,
    },
    {
      group: 'Calls to Insights',
      name: `${through}: lines of conversations`,
      unit: 'calls',
      ours: read.lines,
      peer: { name: 'comments', value: read.comments },
      goal: { text: `at most ${FACTS_REQUESTS.most}`, met: read.lines <= FACTS_REQUESTS.most },
    },
    {
      group: '10,000 comments in the agent’s panel',
      name: 'frames over 50 ms, from top to end in 300 steps',
      unit: 'frames',
      ours: longFrames,
      peer: null,
      goal: { text: 'none', met: longFrames === 0 },
    },
  ];
}
