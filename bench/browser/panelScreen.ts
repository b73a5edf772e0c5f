import type { Browser, Locator } from '@playwright/test';
import type { AgentDesktop } from '../../e2e/support/AgentDesktop';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import type { InsightsRecords } from '../../emulator/world/InsightsRecords';
import { sidFor } from '../../emulator/world/sids';
import type { World } from '../../emulator/world/World';
import type { Measurement } from '../report/Measurement';
import { AGENT, addAgent } from './agentWithTasks';
import { withFlex } from './withFlex';

const GROUP = 'The agent’s panel at 1440 × 900';
const LEAST_COMMENTS = 5;
const LOWEST_FIRST_PX = 200;
const CONVERSATIONS = 15;
const HOUR_MS = 3_600_000;

/** Two lines in the panel, which is 420 px wide. */
const TWO_LINES = 'You greeted the caller by name and said at once what the next step would be.';

/** An agent with two comments of two lines on each of fifteen conversations. */
function addTwoLineComments(world: World, records: InsightsRecords): void {
  const agentId = addAgent(world);
  for (let index = 0; index < CONVERSATIONS; index += 1) {
    const at = world.now() - (index + 1) * 24 * HOUR_MS;
    const reservationSid = sidFor('WR', `bench/two-lines-${index}`);
    // The panel learns the agent's ID from an open task.
    if (index === 0) {
      const task = world.createTask({
        attributes: { name: 'Two lines' },
        channel: 'voice',
        queueName: 'Billing',
      });
      world.offer({ sid: reservationSid, taskSid: task.sid, workerSid: AGENT.workerSid, status: 'wrapping' });
    }
    const { segment_id: segmentId } = records.addSegment({
      reservationSid,
      conversationId: sidFor('EV', reservationSid),
      agentId,
      agentName: AGENT.fullName,
      queue: 'Billing',
      date: new Date(at).toISOString(),
      visibleAtMs: 0,
    });
    for (const minutesLater of [20, 10]) {
      records.addComment({
        segmentId,
        agentId,
        text: TWO_LINES,
        category: { id: 'empathy', name: 'Empathy' },
        offsetSeconds: 75,
        createdAtMs: at + minutesLater * 60_000,
        reviewer: { name: 'Robin Example', email: 'robin@example.com' },
      });
    }
  }
}

/** Counts the comments that are completely visible. */
const countVisible = (articles: Locator): Promise<number> =>
  articles.evaluateAll(
    (all) =>
      all.filter((article) => {
        const { top, bottom } = article.getBoundingClientRect();
        const panel = article.closest('section, [role="tabpanel"]')?.getBoundingClientRect();
        return (
          panel !== undefined && top >= panel.top && bottom <= Math.min(panel.bottom, window.innerHeight)
        );
      }).length,
  );

/** The distance from the top of the panel, title included, to the first comment, in pixels. */
async function firstCommentPx(desktop: AgentDesktop, list: Locator): Promise<number> {
  const panel = await desktop.page.locator('.Twilio-MainContainer-end').last().boundingBox();
  // While a list loads, its first row can be replaced.
  for (;;) {
    const first = await list.getByRole('article').first().boundingBox();
    if (first && panel) return first.y - panel.y;
  }
}

/** The elements of a list that Tab stops at while the focus is outside of the list. */
const countTabStops = (list: Locator): Promise<number> =>
  list.evaluate(
    (element) =>
      [
        ...element.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]'),
      ].filter(({ tabIndex }) => tabIndex >= 0).length,
  );

function px(name: string, ours: number): Measurement {
  const goal = { text: `at most ${LOWEST_FIRST_PX}`, met: ours <= LOWEST_FIRST_PX };
  return { group: GROUP, name, unit: 'px', ours, peer: null, goal };
}

/** Measures what an agent sees of their feedback without scrolling, and how many Tab stops the list has. */
export async function measurePanelScreen(browser: Browser, pluginPath: string): Promise<Measurement[]> {
  const twoLines = { person: AGENT, view: '/agent-desktop', pluginPath, world: addTwoLineComments } as const;
  const list = await withFlex(browser, twoLines, async (desktop) => {
    await desktop.openPanel();
    const articles = desktop.recent.getByRole('article');
    await articles.first().waitFor();
    return {
      visible: await countVisible(articles),
      stops: await countTabStops(desktop.recent.getByRole('list').first()),
    };
  });
  const day = { person: people.busyAgent, view: '/agent-desktop', pluginPath } as const;
  const first = await withFlex(browser, day, async (desktop) => {
    await desktop.openPanel();
    await desktop.recent.getByRole('article').first().waitFor();
    const withoutTask = await firstCommentPx(desktop, desktop.recent);
    await desktop.select(sampleReservations.voiceWithFourComments.name);
    await desktop.conversation.getByRole('article').first().waitFor();
    const withTask = await firstCommentPx(desktop, desktop.conversation);
    await desktop.select(sampleReservations.live.name);
    await desktop.recent.getByRole('article').first().waitFor();
    return { withoutTask, withTask, live: await firstCommentPx(desktop, desktop.recent) };
  });
  return [
    {
      group: GROUP,
      name: 'comments of two lines on the screen',
      unit: 'comments',
      ours: list.visible,
      peer: null,
      goal: { text: `at least ${LEAST_COMMENTS}`, met: list.visible >= LEAST_COMMENTS },
    },
    px('top of the first comment, no task selected', first.withoutTask),
    px('top of the first comment, a reviewed conversation', first.withTask),
    px('top of the first comment, a live call', first.live),
    {
      group: GROUP,
      name: 'Tab stops in the list',
      unit: 'stops',
      ours: list.stops,
      peer: null,
      goal: { text: 'one', met: list.stops <= 1 },
    },
  ];
}
