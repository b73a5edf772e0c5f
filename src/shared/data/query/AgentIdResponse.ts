import type { Segment } from '../../../insights/endpoints/segments';

/** The agent of a worker, and the reservations whose segments were fetched to find out. */
export interface AgentIdResponse {
  /** Null while the segments name no agent, or several. */
  agentId: string | null;
  /** Empty when there was none to ask about, so that nothing was fetched. */
  reservationSids: readonly string[];
  /** The segments of these reservations. They do not say which reservation each of them belongs to. */
  segments: readonly Segment[];
}
