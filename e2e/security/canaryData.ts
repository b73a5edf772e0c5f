import { addSampleContactCenter } from '../../emulator/world/sample/contactCenter';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import type { InsightsRecords } from '../../emulator/world/InsightsRecords';
import type { World } from '../../emulator/world/World';
import type { Secret } from './secrets';

const { voiceWithFourComments: call, chatWithTwoComments: chat } = sampleReservations;
const AGENT_ID = people.busyAgent.insightsAgentId ?? '';
const HISTORY = 80;

const REVIEWERS = [
  { name: 'Zdravka Wexelblatt', email: 'z.wexelblatt@marked.example' },
  { name: 'Quirin Ottesen-Vane', email: 'q.ottesen@marked.example' },
];
const CUSTOMER = { name: 'Ysolde Marchbank-Tull', phone: '+15005559471' };

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
    { kind: 'customer name', value: CUSTOMER.name },
    { kind: 'customer phone', value: CUSTOMER.phone },
  ];
}

/** Adds the sample contact center, and two conversations of the busy agent with comments that can be searched for. */
export function addCanaryData(world: World, records: InsightsRecords): void {
  addSampleContactCenter(world);
  const now = world.now();
  const category = { id: 'd8f3a1c2-7b64-4e09-9a5d-3c1e8f7b2a60', name: 'Empathy' };
  records.setCommentTags([{ ...category, isDefault: true }]);
  for (const { reservationSid, segmentId, conversationId } of [call, chat]) {
    records.addSegment({
      reservationSid,
      segmentId: segmentId ?? undefined,
      conversationId,
      agentId: AGENT_ID,
      agentName: people.busyAgent.fullName,
      customerName: CUSTOMER.name,
      customerPhone: CUSTOMER.phone,
      date: new Date(now).toISOString(),
      visibleAtMs: now,
    });
  }
  for (let number = 0; number < HISTORY; number += 1) {
    const isOfCall = number < 4;
    records.addComment({
      segmentId: isOfCall ? call.segmentId : records.newId(),
      agentId: AGENT_ID,
      category,
      text: draftText(number),
      offsetSeconds: number,
      createdAtMs: now - (number + 1) * 60_000,
      reviewer: REVIEWERS[number % REVIEWERS.length] ?? null,
    });
  }
}
