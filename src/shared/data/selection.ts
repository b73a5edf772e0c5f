/** The selected reservation. `phase` is the phase of its conversation. */
export interface SelectedReservation {
  reservationSid: string;
  phase: 'offered' | 'live' | 'ended';
  /** Whose reservation it is, in Teams View. Absent for a reservation of the signed-in worker. */
  workerSid?: string;
}

/** Stands in while no reservation is selected, because hooks must always be called. Nothing is fetched for it. */
export const NO_RESERVATION: SelectedReservation = { reservationSid: '', phase: 'offered' };

/** A worker that a supervisor has selected in Teams View. */
export interface SelectedWorker {
  workerSid: string;
  /** From the worker attribute that the admin named; the most reliable source. */
  agentIdAttribute: string | null;
  /** The worker's current reservations. */
  reservationSids: readonly string[];
}

/** A task of a worker that a supervisor has selected in Teams View. */
export interface SelectedTask extends SelectedReservation {
  workerSid: string;
  /** The worker's agent ID, from the worker attribute that the admin named. */
  agentIdAttribute: string | null;
  hasRecording: boolean;
}

/** The segment that a new comment is added to, and its agent. */
export interface CommentTarget {
  segmentId: string;
  agentId: string;
}
