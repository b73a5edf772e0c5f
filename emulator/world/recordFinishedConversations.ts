import { asRecord, textAt } from '../routing/read';
import type { InsightsRecords } from './InsightsRecords';
import type { Reservation, Task } from './model';
import { sidFor } from './sids';
import type { World } from './World';

/**
 * Makes a segment in Insights of every conversation that is completed, served after `delayMs` as Insights
 * loads in batches. A worker whom Insights has not known becomes an agent there with the first segment.
 * Returns a function that stops it.
 */
export function recordFinishedConversations(
  world: World,
  records: InsightsRecords,
  delayMs: number,
): () => void {
  return world.onChange((change) => {
    if (change.kind !== 'reservation' || change.reservation.status !== 'completed') return;
    // The sample day has finished conversations in wrap-up whose segments exist already.
    if (records.segmentsOfReservations([change.reservation.sid]).length > 0) return;
    addSegment(world, records, change.reservation, change.task, delayMs);
  });
}

function addSegment(
  world: World,
  records: InsightsRecords,
  reservation: Reservation,
  task: Task,
  delayMs: number,
): void {
  const worker = world.worker(reservation.workerSid);
  const agentId = worker.insightsAgentId ?? records.newId();
  if (worker.insightsAgentId === null) world.setInsightsAgentId(worker.sid, agentId);
  const conversationId = textAt(asRecord(task.attributes['conversations']), 'conversation_id');
  records.addSegment({
    reservationSid: reservation.sid,
    agentId,
    agentName: worker.fullName,
    queue: task.queueName,
    conversationId: conversationId ?? sidFor('EV', task.sid),
    date: new Date(reservation.createdAtMs).toISOString(),
    customerName: textAt(task.attributes, 'customerName') ?? undefined,
    customerPhone: textAt(task.attributes, 'from') ?? undefined,
    visibleAt: world.now() + delayMs,
  });
}
