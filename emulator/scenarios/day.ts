import { createCall } from '../world/calls';
import { createChat } from '../world/chats';
import { sampleReservations } from '../world/sample/insights';
import { people } from '../world/sample/people';
import { COMMENT_AFTER_S, commentLater } from './commentLater';
import { openPanelFor } from './opening';
import type { Scenario, ScenarioSetup } from './scenario';

const { newAgent, busyAgent } = people;
const { chatWithTwoComments, live, transferredByBusyAgent, voiceWithFourComments } = sampleReservations;
/** The names of the tasks that the scenarios create. */
const PARCEL = 'Parcel left at the wrong door';
const COLOR = 'Color of an order';
const ADDRESS = 'Change of address';

/** Tasks that come in, continue and end. */
export const dayScenarios: readonly Scenario[] = [
  {
    id: 'incoming-call',
    title: 'A call comes in',
    shows: 'It rings: accept or reject it, end the call, complete it.',
    person: newAgent,
    open: { selectTask: PARCEL },
    prepare: ({ world }) => {
      const task = createCall(world, {
        customerName: 'Ottilie Brand',
        customerPhone: '+15005550121',
        attributes: { name: PARCEL },
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
    open: { selectTask: COLOR },
    prepare: (setup) => offerChat(setup, 'pending'),
  },
  {
    id: 'live-chat',
    title: 'A chat is going on',
    shows: 'There are no comments before a conversation is over, so the panel says when they come.',
    person: newAgent,
    open: openPanelFor({ name: COLOR }),
    prepare: (setup) => offerChat(setup, 'accepted'),
  },
  {
    id: 'live-call',
    title: 'A live call, feedback from before',
    shows: `Insights has no segment of “${live.name}” yet. What the panel shows is about earlier conversations.`,
    person: busyAgent,
    open: openPanelFor(live),
  },
  {
    id: 'segment-appears',
    title: 'A segment appears later',
    shows: 'Complete the task. Insights has its segment a minute later, at once from the control page.',
    person: people.agentUnknownToInsights,
    open: openPanelFor({ name: ADDRESS }),
    prepare: ({ world }) => {
      const attributes = { name: ADDRESS, customerName: 'Henrike Soto' };
      const task = world.createTask({ attributes, queueName: 'Accounts' });
      const { workerSid } = people.agentUnknownToInsights;
      world.offer({ taskSid: task.sid, workerSid, status: 'accepted' });
    },
  },
  {
    id: 'new-feedback-on-task',
    title: 'New feedback on an open task',
    shows: `A reviewer comments on “${voiceWithFourComments.name}”, which is not selected, ${COMMENT_AFTER_S} seconds from now: refresh the panel then, and look at the task list.`,
    person: busyAgent,
    open: openPanelFor(chatWithTwoComments),
    prepare: (setup) =>
      commentLater(setup, voiceWithFourComments, {
        text: 'I listened to it once more: the way you offered the credit note is worth copying.',
        offsetSeconds: 288,
      }),
  },
  {
    id: 'transferred',
    title: 'A transferred call',
    shows: `“${transferredByBusyAgent.name}” has a segment for each agent, with comments on both.`,
    person: busyAgent,
    open: openPanelFor(transferredByBusyAgent),
  },
];

function offerChat({ world }: ScenarioSetup, status: 'pending' | 'accepted'): void {
  const task = createChat(world, {
    customerName: 'Sunniva Pell',
    agentIdentity: newAgent.identity,
    lines: ['Hello, can I still change the color of my order?'],
    attributes: { name: COLOR },
    queueName: 'Orders',
  });
  world.offer({ taskSid: task.sid, workerSid: newAgent.workerSid, status });
}
