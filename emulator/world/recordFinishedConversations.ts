import { asRecord, textAt } from '../routing/read';
import type { InsightsRecords } from './InsightsRecords';
import type { Reservation, Task } from './model';
import { sidFor } from './sids';
import type { World } from './World';

/**
 * Creates a segment in Insights for every completed conversation. It is served after `delayMs`, because
 * Insights loads in batches. A worker without an agent id gets one with the first segment. Returns a function
 * that stops it.
 */
export function recordFinishedConversations(
  world: World,
  records: InsightsRecords,
  delayMs: number,
): () => void {
  return world.onChange((change) => {
    if (change.kind !== 'reservation' || change.reservation.status !== 'completed') return;
    // The sample day has finished conversations in wrap-up that already have segments.
    const isRecorded = records
      .allSegments()
      .some(({ reservationSid }) => reservationSid === change.reservation.sid);
    if (isRecorded) return;
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
  records.addSegment({
    reservationSid: reservation.sid,
    agentId,
    agentName: worker.fullName,
    queue: reservation.queueName,
    conversationId: conversationIdOf(task),
    date: new Date(reservation.createdAtMs).toISOString(),
    customerName: textAt(task.attributes, 'customerName') ?? undefined,
    customerPhone: textAt(task.attributes, 'from') ?? undefined,
    talkTimeSeconds: Math.round((world.now() - reservation.createdAtMs) / 1000),
    visibleAtMs: world.now() + delayMs,
  });
}

/**
 * The id that the parts of a transferred conversation share, whether it is one task or several: the id in the
 * task's attributes, else that of the Flex interaction, else that of the task.
 */
function conversationIdOf({ sid, attributes }: Task): string {
  const existingId = textAt(asRecord(attributes['conversations']), 'conversation_id');
  return existingId ?? sidFor('EV', textAt(attributes, 'flexInteractionSid') ?? sid);
}
