import { asRecord, textAt } from '../routing/read';
import type { Reservation, Task, Transfer, TransferMode, Worker } from './model';
import { sidFor } from './sids';
import type { World } from './World';

export interface NewTransfer {
  reservationSid: string;
  to: Transfer['to'];
  mode: TransferMode;
}

/**
 * Hands an accepted task on. A chat goes on as a task of its own, as Flex Conversations does it; everything
 * else stays the same task with one more reservation. All parts keep one conversation id, so that they
 * become segments of one conversation in Insights.
 *
 * @throws with a sentence for the sender if the task cannot be transferred there.
 */
export function startTransfer(world: World, { reservationSid, to, mode }: NewTransfer): Transfer {
  const { status, taskSid, workerSid } = world.reservation(reservationSid);
  const isInProgress = outgoingTransfer(world, reservationSid)?.status === 'initiated';
  if (status !== 'accepted')
    throw new Error(`Only an accepted task can be transferred, this one is ${status}`);
  if (isInProgress) throw new Error('The task is being transferred already');
  if (to.kind === 'worker') {
    if (to.workerSid === workerSid) throw new Error('A task cannot be transferred to its own worker');
    if (!hasCapacityFor(world, world.worker(to.workerSid), world.task(taskSid)))
      throw new Error(`Worker ${to.workerSid} does not have the capacity for this task`);
  }
  ensureConversationId(world, taskSid);
  const { sid } = world.putTransfer({
    mode,
    taskSid,
    fromReservationSid: reservationSid,
    to,
    offeredReservationSids: [],
    status: 'initiated',
    createdAtMs: world.now(),
  });
  offerToNext(world, world.transfer(sid));
  if (mode === 'COLD') world.setReservationStatus(reservationSid, 'wrapping');
  return world.transfer(sid);
}

/** A cold transfer to a worker, as if its sender had clicked. Returns the reservation that rings there. */
export function transferTask(
  world: World,
  { reservationSid, toWorkerSid }: { reservationSid: string; toWorkerSid: string },
): Reservation {
  const to = { kind: 'worker', workerSid: toWorkerSid } as const;
  const [offered = ''] = startTransfer(world, { reservationSid, to, mode: 'COLD' }).offeredReservationSids;
  return world.reservation(offered);
}

/** Takes a transfer back that nobody has accepted yet. @throws if it is over. */
export function cancelTransfer(world: World, transferSid: string): Transfer {
  const transfer = world.transfer(transferSid);
  if (transfer.status !== 'initiated') throw new Error(`Transfer ${transferSid} is ${transfer.status}`);
  return endTransfer(world, transfer, 'canceled');
}

/** Ends a transfer under way; whoever it rings at hears no more of it. */
export function endTransfer(world: World, transfer: Transfer, status: 'failed' | 'canceled'): Transfer {
  const ended = world.putTransfer({ ...transfer, status });
  const last = world.findReservation(transfer.offeredReservationSids.at(-1) ?? '');
  if (last?.status === 'pending') world.setReservationStatus(last.sid, 'canceled');
  return ended;
}

/** The last transfer by which a reservation was handed on. */
export function outgoingTransfer(world: World, reservationSid: string): Transfer | null {
  return (
    world
      .transfers()
      .filter((each) => each.fromReservationSid === reservationSid)
      .at(-1) ?? null
  );
}

/** The transfer by which a reservation came about. */
export function incomingTransfer(world: World, reservationSid: string): Transfer | null {
  return world.transfers().find((each) => each.offeredReservationSids.includes(reservationSid)) ?? null;
}

/**
 * Completes a transfer that is accepted, and lets one fail that its worker did not want. One to a queue is
 * offered to whoever is free, one after the other, and waits if nobody is. Returns a function that stops it.
 */
export function processTransfers(world: World): () => void {
  return world.onChange(({ kind }) => {
    if (kind === 'transfer') return;
    for (const transfer of world.transfers()) {
      if (transfer.status === 'initiated') updateTransfer(world, transfer);
    }
  });
}

function updateTransfer(world: World, transfer: Transfer): void {
  const lastSid = transfer.offeredReservationSids.at(-1);
  const last = lastSid === undefined ? null : world.findReservation(lastSid);
  const isBeingOffered = lastSid !== undefined && (!last || last.status === 'pending');
  if (isBeingOffered) return;
  if (last?.status === 'accepted') world.putTransfer({ ...transfer, status: 'complete' });
  else if (transfer.to.kind === 'queue') offerToNext(world, transfer);
  else world.putTransfer({ ...transfer, status: 'failed' });
}

function offerToNext(world: World, transfer: Transfer): void {
  const worker = nextWorker(world, transfer);
  if (!worker) return;
  // Kept before it rings, so that whoever follows the transfer does not offer it a second time.
  const sid = sidFor('WR', `${transfer.sid} ${transfer.offeredReservationSids.length}`);
  world.putTransfer({ ...transfer, offeredReservationSids: [...transfer.offeredReservationSids, sid] });
  world.offer({ sid, taskSid: transferredTask(world, transfer).sid, workerSid: worker.sid });
}

function nextWorker(world: World, { to, ...transfer }: Transfer): Worker | null {
  if (to.kind === 'worker') return world.worker(to.workerSid);
  const offeredTo = [transfer.fromReservationSid, ...transfer.offeredReservationSids].map(
    (sid) => world.reservation(sid).workerSid,
  );
  const task = world.task(transfer.taskSid);
  const isFree = (worker: Worker): boolean =>
    world.activity(worker.activitySid).available && hasCapacityFor(world, worker, task);
  return world.workers().find((worker) => !offeredTo.includes(worker.sid) && isFree(worker)) ?? null;
}

/** The task as its receiver gets it: in the queue it was sent to, and for a chat one of its own. */
function transferredTask(world: World, transfer: Transfer): Task {
  const {
    sid,
    to,
    taskSid,
    offeredReservationSids: [first],
  } = transfer;
  const task = world.task(taskSid);
  const queueName = to.kind === 'queue' ? to.queueName : task.queueName;
  if (task.channel !== 'chat')
    return queueName === task.queueName ? task : world.setTaskQueue(taskSid, queueName);
  if (first !== undefined) return world.task(world.reservation(first).taskSid);
  const { channel, attributes, priority, reservationTimeoutMs } = task;
  const flexChannelInviteSid = sidFor('KG', `transfer of ${taskSid}`);
  return world.createTask({
    channel,
    queueName,
    priority,
    reservationTimeoutMs,
    // By `transfer_sid` Flex tells a chat that was transferred: seen in Flex UI 2.17.1.
    attributes: { ...attributes, flexChannelInviteSid, transfer_sid: sid },
  });
}

function hasCapacityFor(world: World, worker: Worker, { channel }: Task): boolean {
  const capacity = world.channels.find((each) => each.name === channel)?.capacity ?? 0;
  return world.assignedTasks(worker.sid, channel) < capacity;
}

/** Insights puts segments together by this id; what has none is a conversation by itself. */
function ensureConversationId(world: World, taskSid: string): void {
  const { attributes } = world.task(taskSid);
  const conversations = asRecord(attributes['conversations']);
  if (textAt(conversations, 'conversation_id') !== null) return;
  const withId = { ...conversations, conversation_id: sidFor('EV', taskSid) };
  world.setTaskAttributes(taskSid, { ...attributes, conversations: withId });
}
