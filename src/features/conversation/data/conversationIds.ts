import { canonicalId } from '../../../insights/parse/canonicalId';
import type { FactsBySegment } from './conversationFacts';

/** The conversation that a segment belongs to; null while that is unknown. */
export type ConversationIdOf = (segmentId: string) => string | null;

/**
 * Says which segments belong to one conversation: those that name the same one, and those of one reservation.
 * @param facts as they are now; later facts do not change the result
 */
export function conversationIdsFrom(facts: FactsBySegment): ConversationIdOf {
  const byReservation = new Map<string, string>();
  for (const { conversationId, reservationSid } of facts.values()) {
    if (conversationId !== null && reservationSid !== null) byReservation.set(reservationSid, conversationId);
  }
  return (segmentId) => {
    const { conversationId = null, reservationSid = null } = facts.get(canonicalId(segmentId)) ?? {};
    if (conversationId !== null) return conversationId;
    return reservationSid === null ? null : (byReservation.get(reservationSid) ?? reservationSid);
  };
}
