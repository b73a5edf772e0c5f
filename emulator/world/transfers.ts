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
 * Transfers an accepted task. A chat continues as a separate task, as in Flex Conversations; any other task
 * gets one more reservation. All parts share one conversation id, so that they become segments of one
 * conversation in Insights.
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

/** A cold transfer to a worker, as if the sender had clicked. Returns the new reservation. */
export function transferTask(
  world: World,
  { reservationSid, toWorkerSid }: { reservationSid: string; toWorkerSid: string },
): Reservation {
  const to = { kind: 'worker', workerSid: toWorkerSid } as const;
  const [offered = ''] = startTransfer(world, { reservationSid, to, mode: 'COLD' }).offeredReservationSids;
  return world.reservation(offered);
}

/** Cancels a transfer that has not been accepted yet. @throws if it is over. */
export function cancelTransfer(world: World, transferSid: string): Transfer {
  const transfer = world.transfer(transferSid);
  if (transfer.status !== 'initiated') throw new Error(`Transfer ${transferSid} is ${transfer.status}`);
  return endTransfer(world, transfer, 'canceled');
}

/** Ends a transfer in progress. A pending reservation is canceled. */
export function endTransfer(world: World, transfer: Transfer, status: 'failed' | 'canceled'): Transfer {
  const ended = world.putTransfer({ ...transfer, status });
  const last = world.findReservation(transfer.offeredReservationSids.at(-1) ?? '');
  if (last?.status === 'pending') world.setReservationStatus(last.sid, 'canceled');
  return ended;
}

/** The last transfer of a reservation to another worker or queue. */
export function outgoingTransfer(world: World, reservationSid: string): Transfer | null {
  return (
    world
      .transfers()
      .filter((each) => each.fromReservationSid === reservationSid)
      .at(-1) ?? null
  );
}

/** The transfer that created a reservation. */
export function incomingTransfer(world: World, reservationSid: string): Transfer | null {
  return world.transfers().find((each) => each.offeredReservationSids.includes(reservationSid)) ?? null;
}

/**
 * Completes transfers that are accepted, and fails those that their worker declined. A transfer to a queue is
 * offered to one free worker after the other, and waits if there is none. Returns a function that stops it.
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
  // Stored before the reservation rings, so that a listener does not offer the transfer a second time.
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

/** The task for the receiver: in its new queue, and for a chat a separate task. */
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
    // Flex recognizes a transferred chat by `transfer_sid`: seen in Flex UI 2.17.1.
    attributes: { ...attributes, flexChannelInviteSid, transfer_sid: sid },
  });
}

function hasCapacityFor(world: World, worker: Worker, { channel }: Task): boolean {
  const capacity = world.channels.find((each) => each.name === channel)?.capacity ?? 0;
  return world.assignedTasks(worker.sid, channel) < capacity;
}

/** Insights groups segments by this id. A segment without one is its own conversation. */
function ensureConversationId(world: World, taskSid: string): void {
  const { attributes } = world.task(taskSid);
  const conversations = asRecord(attributes['conversations']);
  if (textAt(conversations, 'conversation_id') !== null) return;
  const withId = { ...conversations, conversation_id: sidFor('EV', taskSid) };
  world.setTaskAttributes(taskSid, { ...attributes, conversations: withId });
}
