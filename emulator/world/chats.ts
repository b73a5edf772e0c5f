import type { UnknownRecord } from '../routing/read';
import { textAt } from '../routing/read';
import type { Conversation } from './Conversations';
import type { Task, WorldChange } from './model';
import { sidFor } from './sids';
import type { World } from './World';

export interface NewChat {
  customerName: string;
  /** In turns, starting with the customer. */
  lines: readonly string[];
  /** Identity of the worker who wrote every second line. */
  agentIdentity: string;
  attributes?: UnknownRecord;
  queueName?: string;
  /** Milliseconds before now when it started. */
  ageMs?: number;
}

const LINE_INTERVAL_MS = 20_000;

/** A chat with its thread, as a task to offer. The attributes are those of a Flex Conversations task. */
export function createChat(
  world: World,
  { customerName, lines, agentIdentity, ageMs = 0, ...rest }: NewChat,
): Task {
  const { sid, customer } = world.conversations.open({ customerName, ageMs });
  for (const [index, text] of lines.entries()) {
    const author = index % 2 === 0 ? customer.identity : agentIdentity;
    world.conversations.say(sid, author, text, Math.max(0, ageMs - index * LINE_INTERVAL_MS));
  }
  const attributes = {
    name: customerName,
    customerName,
    from: customerName,
    channelType: 'web',
    direction: 'inbound',
    conversationSid: sid,
    channelSid: sid,
    flexInteractionSid: sidFor('KD', sid),
    flexInteractionChannelSid: sidFor('UO', sid),
    flexChannelInviteSid: sidFor('KG', sid),
    ...rest.attributes,
  };
  return world.createTask({ channel: 'chat', attributes, queueName: rest.queueName, ageMs });
}

/** The thread of a chat's task; null for any other task. */
export function conversationOf(world: World, task: Task): Conversation | null {
  return world.conversations.find(textAt(task.attributes, 'conversationSid') ?? '');
}

/**
 * Adds a worker to the thread when they accept a chat, and removes them when it is over. Returns a function
 * that stops it.
 */
export function syncThreadMembers(world: World): () => void {
  for (const reservation of world.openReservations()) {
    updateMembership(world, { kind: 'reservation', reservation, task: world.task(reservation.taskSid) });
  }
  return world.onChange((change) => updateMembership(world, change));
}

function updateMembership(world: World, change: WorldChange): void {
  if (change.kind !== 'reservation' || change.reservation.status === 'pending') return;
  const conversation = conversationOf(world, change.task);
  if (!conversation) return;
  const { identity, fullName } = world.worker(change.reservation.workerSid);
  const participant = { identity, name: fullName };
  // After a chat was transferred back, a worker has it twice for a while.
  const isMember = world
    .openReservations(change.reservation.workerSid)
    .some(
      ({ status, taskSid }) =>
        status !== 'pending' && conversationOf(world, world.task(taskSid))?.sid === conversation.sid,
    );
  if (isMember) world.conversations.join(conversation.sid, participant);
  else world.conversations.leave(conversation.sid, participant);
}
