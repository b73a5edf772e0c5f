import type { Segment } from '../../../../insights/endpoints/segments';

/** The segments of several reservations. */
export interface ReservationSegments {
  /** Empty when there was none to ask about, so that nothing was fetched. */
  reservationSids: readonly string[];
  /** They do not say which reservation each of them belongs to. */
  segments: readonly Segment[];
}

/** The agent of a worker, and the reservations whose segments were fetched to find out. */
export interface AgentIdResponse extends ReservationSegments {
  /** Null while the segments name no agent, or several. */
  agentId: string | null;
}
