import type { InsightsRecords } from '../InsightsRecords';
import { addSampleAssessments } from './assessments';
import { reservationComments } from './reservationComments';
import { addHistory, insightsAgentIdOf, type AgentHistory } from './history';
import { earlierPart, sampleReservation, type SampleReservation } from './sampleReservation';
import { people } from './people';
import { categories } from './texts';

const MINUTE_MS = 60_000;

/** The reservations of the sample day, by what each one shows. */
export const sampleReservations = {
  voiceWithFourComments: sampleReservation({
    conversation: 'double charge on the monthly invoice',
    name: 'Double charge on the monthly invoice',
    description: 'A finished call with four comments at positions of the recording',
    worker: people.busyAgent,
    channel: 'voice',
    state: 'finished',
    queue: 'Billing',
    customerName: 'Harriet Vos',
    customerPhone: '+15005550110',
    startedMinutesAgo: 52,
    comments: reservationComments.voiceWithFourComments,
    assessments: { types: ['Quality'], percentages: ['85'] },
  }),
  chatWithTwoComments: sampleReservation({
    conversation: 'password reset link never arrives',
    name: 'Password reset link never arrives',
    description: 'A finished chat with two comments, which have no position',
    worker: people.busyAgent,
    channel: 'chat',
    state: 'finished',
    queue: 'Accounts',
    customerName: 'Emeka Lindqvist',
    customerPhone: '+15005550111',
    startedMinutesAgo: 41,
    comments: reservationComments.chatWithTwoComments,
    assessments: { types: ['agent_reflection', 'Quality'], percentages: ['70', '92'] },
  }),
  withoutComments: sampleReservation({
    conversation: 'delivery moved to friday',
    name: 'Delivery moved to Friday',
    description: 'A finished call that Insights knows, without a review',
    worker: people.busyAgent,
    channel: 'voice',
    state: 'finished',
    queue: 'Orders',
    customerName: 'Paloma Reyes-Hart',
    customerPhone: '+15005550112',
    startedMinutesAgo: 33,
    comments: [],
  }),
  transferredByBusyAgent: sampleReservation({
    conversation: 'router drops the line every evening',
    name: 'Router drops the line every evening',
    description: "The first half of a transferred call, the busy agent's segment with two comments",
    worker: people.busyAgent,
    channel: 'voice',
    state: 'finished',
    queue: 'Technical support',
    customerName: 'Bram Okonkwo',
    customerPhone: '+15005550113',
    startedMinutesAgo: 27,
    comments: reservationComments.transferredByBusyAgent,
    // Unusual forms: a number, decimals, null, and more types than percentages.
    assessments: {
      types: ['Quality', 'Compliance', null, 'Closing'],
      percentages: [78, '85.0', null],
    },
  }),
  transferredToNewAgent: sampleReservation({
    conversation: 'router drops the line every evening',
    name: 'Router drops the line every evening',
    description: "The second half of the transferred call, the new agent's segment with one comment",
    worker: people.newAgent,
    channel: 'voice',
    state: 'finished',
    queue: 'Technical support',
    customerName: 'Bram Okonkwo',
    customerPhone: '+15005550113',
    startedMinutesAgo: 19,
    comments: reservationComments.transferredToNewAgent,
    assessments: { types: ['Quality'], percentages: ['71.5'] },
  }),
  newAgentChat: sampleReservation({
    conversation: 'upgrade before the contract ends',
    name: 'Upgrade before the contract ends',
    description: 'A finished chat of the new agent with one comment',
    worker: people.newAgent,
    channel: 'chat',
    state: 'finished',
    queue: 'Sales',
    customerName: 'Yusra Tamm',
    customerPhone: '+15005550114',
    startedMinutesAgo: 46,
    comments: reservationComments.newAgentChat,
  }),
  agentWithoutComments: sampleReservation({
    conversation: 'seat height of the desk chair',
    name: 'Seat height of the desk chair',
    description: 'A finished chat that makes an agent without reviews known to Insights',
    worker: people.agentWithoutComments,
    channel: 'chat',
    state: 'finished',
    queue: 'Orders',
    customerName: 'Wenzel Adair',
    customerPhone: '+15005550116',
    startedMinutesAgo: 38,
    comments: [],
  }),
  veteranCall: sampleReservation({
    conversation: 'refund for a cancelled trip',
    name: 'Refund for a cancelled trip',
    description: 'A finished call with two comments, of the agent with two thousand',
    worker: people.veteranAgent,
    channel: 'voice',
    state: 'finished',
    queue: 'Billing',
    customerName: 'Isolde Nkemelu',
    customerPhone: '+15005550117',
    startedMinutesAgo: 29,
    comments: reservationComments.veteranCall,
  }),
  veteranLiveChat: sampleReservation({
    conversation: 'second parcel for the same order',
    name: 'Second parcel for the same order',
    description: 'A chat that is still going on, of the agent with two thousand comments',
    worker: people.veteranAgent,
    channel: 'chat',
    state: 'live',
    queue: 'Orders',
    customerName: 'Pim Sorensen',
    customerPhone: '+15005550118',
    startedMinutesAgo: 3,
    comments: [],
  }),
  live: sampleReservation({
    conversation: 'card declined at checkout',
    name: 'Card declined at checkout',
    description: 'A call that is still going on, so Insights has no segment of it',
    worker: people.busyAgent,
    channel: 'voice',
    state: 'live',
    queue: 'Billing',
    customerName: 'Cosmo Feld',
    customerPhone: '+15005550115',
    startedMinutesAgo: 4,
    comments: [],
  }),
  handedBack: sampleReservation({
    conversation: 'refund not on the card yet',
    name: 'Refund not on the card yet',
    description:
      'The third part of a call that went to a colleague and came back, from a customer with two tasks',
    worker: people.busyAgent,
    channel: 'voice',
    state: 'finished',
    queue: 'Billing',
    customerName: 'Harriet Vos',
    customerPhone: '+15005550110',
    startedMinutesAgo: 62,
    comments: reservationComments.handedBack,
    assessments: { types: ['Quality'], percentages: ['64'] },
  }),
} as const;

/**
 * The parts of the handed-back call before the task in the list: the busy agent's own and the colleague's. Their
 * reservations are over, so only the conversation and the ids of the segments lead to them.
 */
export const handedBackParts = {
  first: earlierPart(sampleReservations.handedBack, people.busyAgent, {
    startedMinutesAgo: 78,
    comments: reservationComments.handedBackFirst,
  }),
  second: earlierPart(sampleReservations.handedBack, people.veteranAgent, {
    startedMinutesAgo: 70,
    comments: [],
  }),
} as const;

/** The agents' history, in addition to the comments on the reservations above. */
const histories: readonly AgentHistory[] = [
  { agent: people.busyAgent, commentCount: 332, unreviewedCount: 9, days: 425 },
  { agent: people.newAgent, commentCount: 5, unreviewedCount: 4, days: 16 },
  { agent: people.agentWithoutComments, commentCount: 0, unreviewedCount: 12, days: 30 },
  { agent: people.veteranAgent, commentCount: 1_998, unreviewedCount: 40, days: 3 * 365 },
];

/** The categories for reviewers. The first one is the default. */
const commentTags = Object.values(categories).map(({ id, name }, index) => ({
  id,
  name,
  isDefault: index === 0,
}));

/** Adds the sample account's comment tags, segments, comments and assessments, relative to `now` in milliseconds since 1970. */
export function addSampleInsights(records: InsightsRecords, { now }: { now: number }): void {
  records.setCommentTags(commentTags);
  for (const history of histories) addHistory(records, history, now);
  for (const part of [...Object.values(handedBackParts), ...Object.values(sampleReservations)])
    addReservationRecords(records, part, now);
  const { voiceWithFourComments: call, handedBack, chatWithTwoComments: chat } = sampleReservations;
  addSampleAssessments(
    records,
    { call: call.segmentId ?? '', handedBack: handedBack.segmentId ?? '', chat: chat.segmentId ?? '' },
    now,
  );
}

function addReservationRecords(records: InsightsRecords, reservation: SampleReservation, now: number): void {
  const { segmentId, worker, reservationSid, conversationId, queue, customerName, customerPhone } =
    reservation;
  if (segmentId === null) return;
  const agentId = insightsAgentIdOf(worker);
  const startedAtMs = now - reservation.startedMinutesAgo * MINUTE_MS;
  records.addSegment({
    reservationSid,
    segmentId,
    conversationId,
    agentId,
    agentName: worker.fullName,
    agentTeamName: 'Harbour',
    queue,
    customerName,
    customerPhone,
    date: new Date(startedAtMs).toISOString(),
    assessments: reservation.assessments,
    // Half of the time was conversation, and half is wrap-up.
    talkTimeSeconds: reservation.startedMinutesAgo * 30,
    visibleAtMs: now,
  });
  for (const { afterMinutes, ...comment } of reservation.comments) {
    records.addComment({
      ...comment,
      segmentId,
      agentId,
      createdAtMs: startedAtMs + afterMinutes * MINUTE_MS,
    });
  }
}
