import { addSampleContactCenter } from '../../emulator/world/sample/contactCenter';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import type { InsightsRecords } from '../../emulator/world/InsightsRecords';
import type { NewSegment } from '../../emulator/world/insightsSegments';
import { sidFor } from '../../emulator/world/sids';
import type { World } from '../../emulator/world/World';
import type { Secret } from './secrets';

const { voiceWithFourComments: call, chatWithTwoComments: chat } = sampleReservations;
const AGENT_ID = people.busyAgent.insightsAgentId ?? '';
const HISTORY = 80;

const REVIEWERS = [
  { name: 'Zdravka Wexelblatt', email: 'z.wexelblatt@marked.example' },
  { name: 'Quirin Ottesen-Vane', email: 'q.ottesen@marked.example' },
];
export const CUSTOMER = { name: 'Ysolde Marchbank-Tull', phone: '+15005559471' };
/** The queue of the earlier conversations. It is not a secret: a heading that shows it has read its segment. */
export const EARLIER_QUEUE = 'Winback';
const ANSWER = { question: 'Was the closing worded as agreed in March?', text: 'Half of it, and too fast.' };
const COMMENTS_OF_CALL = 4;
export const EARLIER_CONVERSATIONS = 2;

function draftText(number: number): string {
  return `Remark ${number}: the caller said "it's late" & hung up; ask first, then look.`;
}

/** All values in the canary data that only Insights and its readers should have. Each value appears nowhere else. */
export function canarySecrets(): Secret[] {
  return [
    ...Array.from({ length: HISTORY }, (_, number) => ({ kind: 'comment text', value: draftText(number) })),
    ...REVIEWERS.flatMap(({ name, email }) => [
      { kind: 'reviewer name', value: name },
      { kind: 'reviewer e-mail', value: email },
    ]),
    { kind: 'assessed question', value: ANSWER.question },
    { kind: 'assessed answer', value: ANSWER.text },
    { kind: 'customer name', value: CUSTOMER.name },
    { kind: 'customer phone', value: CUSTOMER.phone },
  ];
}

/**
 * Adds the sample contact center, and conversations of the busy agent with comments that can be searched for: two whose
 * tasks are open, and earlier ones.
 */
export function addCanaryData(world: World, records: InsightsRecords): void {
  addSampleContactCenter(world);
  const now = world.now();
  const category = { id: 'd8f3a1c2-7b64-4e09-9a5d-3c1e8f7b2a60', name: 'Empathy' };
  records.setCommentTags([{ ...category, isDefault: true }]);
  const addSegment = (ids: Pick<NewSegment, 'reservationSid' | 'segmentId' | 'conversationId' | 'queue'>) =>
    records.addSegment({
      ...ids,
      agentId: AGENT_ID,
      agentName: people.busyAgent.fullName,
      customerName: CUSTOMER.name,
      customerPhone: CUSTOMER.phone,
      date: new Date(now).toISOString(),
      visibleAtMs: now,
    });
  for (const { reservationSid, segmentId, conversationId } of [call, chat]) {
    addSegment({ reservationSid, segmentId: segmentId ?? undefined, conversationId });
  }
  const earlier = Array.from({ length: EARLIER_CONVERSATIONS }, (_, number) => {
    const reservationSid = sidFor('WR', `canary/${number}`);
    const conversationId = sidFor('EV', reservationSid);
    return addSegment({ reservationSid, conversationId, queue: EARLIER_QUEUE }).segment_id;
  });
  records.assessments.add({
    segmentId: call.segmentId ?? '',
    agentId: AGENT_ID,
    reviewer: { name: people.supervisor.fullName, email: people.supervisor.email },
    questionnaire: 'Customer Experience',
    category: null,
    question: ANSWER.question,
    answer: { id: null, text: ANSWER.text },
    answeredAtMs: now,
  });
  for (let number = 0; number < HISTORY; number += 1) {
    const isOfCall = number < COMMENTS_OF_CALL;
    records.addComment({
      segmentId: isOfCall ? call.segmentId : (earlier[number - COMMENTS_OF_CALL] ?? records.newId()),
      agentId: AGENT_ID,
      category,
      text: draftText(number),
      offsetSeconds: number,
      createdAtMs: now - (number + 1) * 60_000,
      reviewer: REVIEWERS[number % REVIEWERS.length] ?? null,
    });
  }
}
