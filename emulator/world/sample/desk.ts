import type { World } from '../World';
import { sampleReservations } from './insights';
import type { SampleReservation } from './insights';
import { people } from './people';

const MINUTE_MS = 60_000;
const SKILLS = { skills: ['billing', 'technical support'], levels: {} };

/** Fills an empty world with the sample account's workers and what lies on their desks this morning. */
export function addSampleDesk(world: World): void {
  for (const { workerSid, fullName, identity, email, role, insightsAgentId } of Object.values(people)) {
    const attributes = { email, image_url: '', routing: SKILLS };
    world.addWorker({ sid: workerSid, identity, fullName, roles: [role], attributes, insightsAgentId });
  }
  for (const reservation of Object.values(sampleReservations)) putOnDesk(world, reservation);
  for (const errand of ERRANDS) {
    const { worker, attributes, queueName, minutesAgo } = errand;
    const task = world.createTask({ attributes, queueName, ageMs: minutesAgo * MINUTE_MS });
    world.offer({
      taskSid: task.sid,
      workerSid: worker.workerSid,
      status: 'accepted',
      statusAgeMs: minutesAgo * MINUTE_MS,
    });
  }
}

/** A finished conversation is still in wrap-up: once it is completed, TaskRouter takes it off the desk. */
function putOnDesk(world: World, sample: SampleReservation): void {
  const task = world.createTask({
    channel: sample.channel === 'voice' ? 'voice' : 'default',
    attributes: sample.channel === 'voice' ? callAttributes(sample) : chatAttributes(sample),
    queueName: sample.queue,
    ageMs: sample.startedMinutesAgo * MINUTE_MS,
  });
  world.offer({
    sid: sample.reservationSid,
    taskSid: task.sid,
    workerSid: sample.worker.workerSid,
    status: sample.state === 'live' ? 'accepted' : 'wrapping',
    // Half of the time was conversation, half is wrap-up.
    statusAgeMs: (sample.startedMinutesAgo * MINUTE_MS) / 2,
  });
}

function callAttributes({
  customerPhone,
  customerName,
  conversationId,
  name,
}: SampleReservation): Record<string, unknown> {
  return {
    name,
    customerName,
    direction: 'inbound',
    from: customerPhone,
    to: '+15005550100',
    caller: customerPhone,
    called: '+15005550100',
    conversations: { conversation_id: conversationId },
  };
}

/** Chat threads are not emulated, so a chat is a task of the default channel. */
function chatAttributes({ customerName, conversationId, name }: SampleReservation): Record<string, unknown> {
  return { name, customerName, channelType: 'web', conversations: { conversation_id: conversationId } };
}

const ERRANDS = [
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
