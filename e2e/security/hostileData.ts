import { addSampleContactCenter } from '../../emulator/world/sample/contactCenter';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import type { InsightsRecords } from '../../emulator/world/InsightsRecords';
import type { World } from '../../emulator/world/World';
import { HOSTILE_TEXTS } from '../../src/testing/fixtures/hostileTexts';

const { voiceWithFourComments: call, chatWithTwoComments: chat } = sampleReservations;
const { busyAgent, newAgent } = people;
const AGENT_ID = busyAgent.insightsAgentId ?? '';

/** An agent id that would be two parameters in a URL, and a comment on that agent. */
export const TWO_PARAMETERS = { agentId: 'x&SegmentId=y#z', text: 'Asked for by the whole id' };

/** The names of other agents in the same conversation. */
export const HOSTILE_AGENTS = HOSTILE_TEXTS.filter(({ name }) =>
  [
    'image with a handler',
    'bidirectional controls',
    'Flex template',
    '10,000 characters in one word',
  ].includes(name),
);

/** Adds the sample contact center with hostile Insights data: each text is a comment, its category and its reviewer. */
export function addHostileData(world: World, records: InsightsRecords): void {
  addSampleContactCenter(world);
  const now = world.now();
  const segmentOf = { date: new Date(now).toISOString(), visibleAtMs: now };
  records.setCommentTags(
    HOSTILE_TEXTS.map(({ text }, number) => ({ id: `tag-${number}`, name: text, isDefault: false })),
  );
  for (const { reservationSid, segmentId, conversationId } of [call, chat]) {
    const ids = { reservationSid, conversationId, segmentId: segmentId ?? undefined, agentId: AGENT_ID };
    records.addSegment({ ...segmentOf, ...ids, agentName: busyAgent.fullName });
  }
  const add = (segmentId: string | null, agentId: string, text: string, number: number): void => {
    records.addComment({
      segmentId,
      agentId,
      category: { id: `tag-${number}`, name: text },
      text,
      offsetSeconds: number,
      createdAtMs: now - (number + 1) * 60_000,
      reviewer: { name: text, email: text },
    });
  };
  HOSTILE_TEXTS.forEach(({ text }, number) => add(call.segmentId, AGENT_ID, text, number));

  HOSTILE_AGENTS.forEach(({ text }, number) => {
    const { conversationId } = call;
    const reservationSid = `WR${String(number).padStart(32, 'f')}`;
    const others = { reservationSid, conversationId, agentId: records.newId(), agentName: text };
    const { segment_id: segmentId, agent_id: agentId } = records.addSegment({ ...segmentOf, ...others });
    add(segmentId, agentId, 'On another agent', number);
  });

  const { attributes } = world.worker(newAgent.workerSid);
  world.setWorkerAttributes(newAgent.workerSid, { ...attributes, insights_agent_id: TWO_PARAMETERS.agentId });
  add(null, TWO_PARAMETERS.agentId, TWO_PARAMETERS.text, 0);
}
