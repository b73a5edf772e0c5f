import { createCall } from '../calls';
import { createChat } from '../chats';
import type { Task } from '../model';
import type { World } from '../World';
import { sampleReservations } from './insights';
import type { SampleReservation } from './sampleReservation';
import { people } from './people';

const MINUTE_MS = 60_000;
const SKILLS = { skills: ['billing', 'technical support'], levels: {} };

/** Fills an empty world with the workers of the sample account and their reservations of this morning. */
export function addSampleContactCenter(world: World): void {
  for (const { workerSid, fullName, identity, email, role, insightsAgentId } of Object.values(people)) {
    const attributes = { email, image_url: '', routing: SKILLS };
    world.addWorker({ sid: workerSid, identity, fullName, roles: [role], attributes, insightsAgentId });
  }
  for (const reservation of Object.values(sampleReservations)) addReservation(world, reservation);
  for (const otherTask of OTHER_TASKS) {
    const { worker, attributes, queueName, minutesAgo } = otherTask;
    const task = world.createTask({ attributes, queueName, ageMs: minutesAgo * MINUTE_MS });
    world.offer({
      taskSid: task.sid,
      workerSid: worker.workerSid,
      status: 'accepted',
      statusAgeMs: minutesAgo * MINUTE_MS,
    });
  }
}

/** A finished conversation is still in wrap-up: after it is completed, TaskRouter removes it. */
function addReservation(world: World, sample: SampleReservation): void {
  const task = sample.channel === 'voice' ? callTask(world, sample) : chatTask(world, sample);
  world.offer({
    sid: sample.reservationSid,
    taskSid: task.sid,
    workerSid: sample.worker.workerSid,
    status: sample.state === 'live' ? 'accepted' : 'wrapping',
    // Half of the time was conversation, and half is wrap-up.
    statusAgeMs: (sample.startedMinutesAgo * MINUTE_MS) / 2,
  });
}

function callTask(world: World, sample: SampleReservation): Task {
  const { customerPhone, customerName, conversationId, name, queue, startedMinutesAgo } = sample;
  return createCall(world, {
    customerName,
    customerPhone,
    attributes: { name, conversations: { conversation_id: conversationId } },
    queueName: queue,
    ageMs: startedMinutesAgo * MINUTE_MS,
  });
}

function chatTask(world: World, sample: SampleReservation): Task {
  const { customerName, conversationId, name, worker, queue, startedMinutesAgo } = sample;
  return createChat(world, {
    customerName,
    agentIdentity: worker.identity,
    lines: CHAT_LINES[name] ?? [],
    attributes: { name, conversations: { conversation_id: conversationId } },
    queueName: queue,
    ageMs: startedMinutesAgo * MINUTE_MS,
  });
}

const OTHER_TASKS = [
  {
    worker: people.agentWithoutComments,
    attributes: { name: 'Call back about a broken seal', customerName: 'Lorcan Weir' },
    queueName: 'Orders',
    minutesAgo: 12,
  },
  {
    worker: people.agentUnknownToInsights,
    attributes: { name: 'First order, delivery window', customerName: 'Nadine Oyelaran' },
    queueName: 'Orders',
    minutesAgo: 6,
  },
];

const CHAT_LINES: Readonly<Record<string, readonly string[]>> = {
  [sampleReservations.chatWithTwoComments.name]: [
    'Hi, I asked for a new password three times and the mail never comes.',
    'Sorry about that! Let me look at where the mails went.',
    'It used to take a minute. I checked the spam folder too.',
    'I see it: your old address was still on file. I have changed it, please try once more.',
    'There it is. Thank you!',
  ],
  [sampleReservations.agentWithoutComments.name]: [
    'How high does the chair go? I am 1.95 m.',
    'From 46 to 58 centimetres. There is a taller gas lift for it, too.',
    'The taller one then, please.',
    'Added to your order, no change in the delivery date.',
  ],
  [sampleReservations.veteranLiveChat.name]: [
    'One order, two parcels announced. Is that right?',
    'Yes: the lamp ships from another warehouse. Both come on Thursday.',
  ],
  [sampleReservations.newAgentChat.name]: [
    'Can I move to the larger plan before my contract ends in May?',
    'You can. The new plan starts at once and the contract keeps its end date.',
    'And the price?',
    'Six euros more a month, from the day you change.',
  ],
};
