import { createCall } from '../world/calls';
import { createChat } from '../world/chats';
import { sampleReservations } from '../world/sample/insights';
import { people, reviewers } from '../world/sample/people';
import { categories } from '../world/sample/texts';
import type { Scenario, ScenarioSetup } from './scenario';

const COMMENT_AFTER_MS = 20_000;
const { newAgent, busyAgent } = people;

/** Tasks that come in, continue and end. */
export const dayScenarios: readonly Scenario[] = [
  {
    id: 'incoming-call',
    title: 'A call comes in',
    shows: 'It rings: accept or reject it, end the call, complete it.',
    person: newAgent,
    prepare: ({ world }) => {
      const task = createCall(world, {
        customerName: 'Ottilie Brand',
        customerPhone: '+15005550121',
        attributes: { name: 'Parcel left at the wrong door' },
        queueName: 'Orders',
      });
      world.offer({ taskSid: task.sid, workerSid: newAgent.workerSid });
    },
  },
  {
    id: 'incoming-chat',
    title: 'A chat comes in',
    shows: 'It rings, and the thread takes messages; the customer answers from the control page.',
    person: newAgent,
    prepare: (setup) => offerChat(setup, 'pending'),
  },
  {
    id: 'live-chat',
    title: 'A chat is going on',
    shows: 'There are no comments before a conversation is over, so the panel says when they come.',
    person: newAgent,
    prepare: (setup) => offerChat(setup, 'accepted'),
  },
  {
    id: 'live-call',
    title: 'A call is going on',
    shows: `Select “${sampleReservations.live.name}”: Insights has no segment of it yet.`,
    person: busyAgent,
  },
  {
    id: 'segment-appears',
    title: 'A segment appears later',
    shows: 'Complete the task. Insights has its segment a minute later, at once from the control page.',
    person: people.agentUnknownToInsights,
    prepare: ({ world }) => {
      const attributes = { name: 'Change of address', customerName: 'Henrike Soto' };
      const task = world.createTask({ attributes, queueName: 'Accounts' });
      const { workerSid } = people.agentUnknownToInsights;
      world.offer({ taskSid: task.sid, workerSid, status: 'accepted' });
    },
  },
  {
    id: 'comment-arrives',
    title: 'A comment arrives while you look',
    shows: `Select “${sampleReservations.withoutComments.name}”. A reviewer comments on it twenty seconds from now: press “Refresh” then.`,
    person: busyAgent,
    prepare: (setup) => setup.later(COMMENT_AFTER_MS, () => commentOnDelivery(setup)),
  },
  {
    id: 'transferred',
    title: 'A transferred call',
    shows: `“${sampleReservations.transferredByBusyAgent.name}” has a segment for each agent, with comments on both.`,
    person: busyAgent,
  },
];

function offerChat({ world }: ScenarioSetup, status: 'pending' | 'accepted'): void {
  const task = createChat(world, {
    customerName: 'Sunniva Pell',
    agentIdentity: newAgent.identity,
    lines: ['Hello, can I still change the colour of my order?'],
    attributes: { name: 'Colour of an order' },
    queueName: 'Orders',
  });
  world.offer({ taskSid: task.sid, workerSid: newAgent.workerSid, status });
}

function commentOnDelivery({ world, records }: ScenarioSetup): void {
  const { id, name } = categories.empathy;
  records.addComment({
    segmentId: sampleReservations.withoutComments.segmentId,
    agentId: busyAgent.insightsAgentId,
    category: { id, name },
    text: 'You moved the delivery before the customer had to ask twice. That is how it should be.',
    offsetSeconds: 64,
    createdAtMs: world.now(),
    reviewer: reviewers.priya,
  });
}
