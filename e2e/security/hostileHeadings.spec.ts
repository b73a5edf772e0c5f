import { addSampleContactCenter } from '../../emulator/world/sample/contactCenter';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { sidFor } from '../../emulator/world/sids';
import type { InsightsRecords } from '../../emulator/world/InsightsRecords';
import type { World } from '../../emulator/world/World';
import { expect, test } from '../support/flexTest';
import { HOSTILE_AGENTS } from './hostileData';
import { findInjections, sanitizedName } from './shownCards';

const { busyAgent } = people;

/** Adds the sample contact center with hostile conversations: each text is a customer, a queue and a type of score. */
function addHostileConversations(world: World, records: InsightsRecords): void {
  addSampleContactCenter(world);
  const agentId = busyAgent.insightsAgentId ?? '';
  const segmentOf = { agentId, agentName: busyAgent.fullName, visibleAtMs: 0 };
  const date = new Date(world.now()).toISOString();
  // The panel learns the agent's ID from an open task.
  const { reservationSid, conversationId } = sampleReservations.voiceWithFourComments;
  records.addSegment({ ...segmentOf, reservationSid, conversationId, date });
  HOSTILE_AGENTS.forEach(({ text }, number) => {
    const reservationSid = sidFor('WR', `hostile/${number}`);
    const { segment_id: segmentId } = records.addSegment({
      ...segmentOf,
      reservationSid,
      conversationId: sidFor('EV', reservationSid),
      date,
      customerName: text,
      queue: text,
      assessments: { types: [text], percentages: ['85'] },
    });
    records.addComment({
      segmentId,
      agentId,
      category: null,
      text: 'Under a hostile heading',
      offsetSeconds: 0,
      createdAtMs: world.now() - (number + 1) * 60_000,
      reviewer: null,
    });
  });
}

test.use({
  emulatorSettings: {
    world: addHostileConversations,
    uiAttributes: {
      custom_data: {
        features: { assessment_comments: { conversation_details: 'customer', scores_for_agents: true } },
      },
    },
  },
});

test('the headings of conversations show hostile customers, queues and scores as plain text', async ({
  signIn,
  page,
}) => {
  const desktop = await signIn(busyAgent);
  await desktop.openPanel();
  const headings = desktop.recent.getByRole('heading', { level: 4 });
  for (const { text } of HOSTILE_AGENTS) {
    const heading = headings.filter({ hasText: sanitizedName(text).slice(0, 100) });
    await expect(heading).toHaveCount(1);
    await expect(heading).toContainText('85%');
    // The words that are cut off.
    await heading.hover();
    expect(await findInjections(desktop.panel)).toEqual([]);
  }
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  await expect(page).toHaveTitle(/Flex/);
});
