import type { SelectedReservation } from '../../features/comment-list/data/useReservationSegments';

/** A worker that a supervisor has selected in Teams View. */
export interface SelectedWorker {
  workerSid: string;
  /** From the worker attribute the admin named; the dependable source. */
  agentIdAttribute: string | null;
  /** What is on the worker's desk now. */
  reservationSids: readonly string[];
}

/** A task of a worker that a supervisor has selected in Teams View. */
export interface SelectedTask extends SelectedReservation {
  workerSid: string;
  /** Of the worker, from the attribute the admin named. */
  agentIdAttribute: string | null;
  hasRecording: boolean;
}
