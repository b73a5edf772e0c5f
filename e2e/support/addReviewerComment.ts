import type { Emulator } from '../../emulator/createEmulator';
import { sampleReservations } from '../../emulator/world/sample/insights';

const { voiceWithFourComments: call } = sampleReservations;

/** A reviewer adds a comment on a finished conversation. By default it is a call of the busy agent. */
export function addReviewerComment(
  emulator: Emulator,
  text: string,
  { daysAgo = 0, reservation = call } = {},
): void {
  const { records } = emulator;
  const [segment] = records.segmentsOfReservations([reservation.reservationSid]);
  records.addComment({
    segmentId: segment?.segment_id ?? null,
    agentId: segment?.agent_id ?? null,
    text,
    category: null,
    offsetSeconds: 0,
    createdAtMs: Date.now() - daysAgo * 24 * 60 * 60_000,
    reviewer: null,
  });
}
