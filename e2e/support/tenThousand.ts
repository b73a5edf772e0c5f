import type { InsightsRecords } from '../../emulator/world/InsightsRecords';
import { addSampleContactCenter } from '../../emulator/world/sample/contactCenter';
import type { NewSegment } from '../../emulator/world/insightsSegments';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { sidFor } from '../../emulator/world/sids';
import type { World } from '../../emulator/world/World';

const MINUTE_MS = 60_000;

/** The agent that the comments are about. */
export const REVIEWED_AGENT = people.newAgent;

/** A text that only the comment with this number contains. */
export const needle = (number: number): string => `Remark ${number} —`;

/** The rows have different heights, and the texts have letters that the search has to normalize. */
function draftText(number: number): string {
  const sentence = 'Très clair, l’élève a écouté jusqu’à la fin. ';
  return `${needle(number)} ${sentence.repeat(1 + (number % 4))}`;
}

/** Earlier conversations have one to four comments each. */
const COMMENTS_OF_CONVERSATIONS = [1, 2, 3, 4];

/**
 * The sample contact center with `count` comments on one agent. Comment 1 is the newest, and Insights sends the newest
 * first. All are on one conversation, or, with `inConversations`, on conversations with one to four comments each.
 */
export function withComments(count: number, { inConversations = false } = {}) {
  return (world: World, records: InsightsRecords): void => {
    addSampleContactCenter(world);
    const { reservationSid, conversationId } = sampleReservations.newAgentChat;
    const agentId = REVIEWED_AGENT.insightsAgentId ?? '';
    const addSegment = (ids: Pick<NewSegment, 'reservationSid' | 'conversationId'>): string =>
      records.addSegment({
        ...ids,
        agentId,
        agentName: REVIEWED_AGENT.fullName,
        queue: 'Billing',
        date: new Date(0).toISOString(),
        visibleAtMs: 0,
      }).segment_id;
    let segmentId = addSegment({ reservationSid, conversationId });
    let conversations = 0;
    let left = inConversations ? 0 : count;
    for (let number = 1; number <= count; number += 1) {
      if (left === 0) {
        const id = sidFor('WR', `ten-thousand/${conversations}`);
        segmentId = addSegment({ reservationSid: id, conversationId: sidFor('EV', id) });
        left = COMMENTS_OF_CONVERSATIONS[conversations % COMMENTS_OF_CONVERSATIONS.length] ?? 1;
        conversations += 1;
      }
      left -= 1;
      records.addComment({
        segmentId,
        agentId,
        text: draftText(number),
        category: { id: `category-${number % 7}`, name: `Category ${number % 7}` },
        offsetSeconds: 0,
        createdAtMs: world.now() - number * 10 * MINUTE_MS,
        reviewer: null,
      });
    }
  };
}
