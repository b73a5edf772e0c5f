import { uuidFor } from '../insightsIds';
import type { SegmentAssessments } from '../insightsSegments';
import { sidFor } from '../sids';
import type { ReservationComment } from './reservationComments';
import type { SamplePerson } from './people';

/**
 * A conversation of the sample day that still has a reservation. A finished conversation already has its
 * segment, so completing the reservation must not add another.
 */
export interface SampleReservation {
  /** Name of the task. */
  name: string;
  /** What it shows, in one line. */
  description: string;
  reservationSid: string;
  worker: SamplePerson;
  channel: 'voice' | 'chat';
  /** A finished conversation has a segment; a live one has none yet. */
  state: 'finished' | 'live';
  conversationId: string;
  /** Null while live. */
  segmentId: string | null;
  queue: string;
  customerName: string;
  customerPhone: string;
  /** Minutes before `now` when the conversation started. */
  startedMinutesAgo: number;
  comments: readonly ReservationComment[];
  /** The scores of its segment; none if left out. */
  assessments?: SegmentAssessments;
}

type ReservationDetails = Omit<SampleReservation, 'reservationSid' | 'conversationId' | 'segmentId'> & {
  /** Identifies the conversation. The two halves of a transferred one share it. */
  conversation: string;
};

/** Returns the same reservation, conversation and segment in every run. */
export function sampleReservation({ conversation, ...details }: ReservationDetails): SampleReservation {
  const idName = `${conversation}/${details.worker.identity}`;
  return {
    ...details,
    reservationSid: sidFor('WR', idName),
    conversationId: sidFor('EV', conversation),
    segmentId: details.state === 'live' ? null : uuidFor(idName),
  };
}

/** An earlier part of the conversation of a reservation, with a reservation and a segment of its own. */
export function earlierPart(
  { assessments: _ofTheLaterPart, ...shared }: SampleReservation,
  worker: SamplePerson,
  details: Pick<SampleReservation, 'startedMinutesAgo' | 'comments'>,
): SampleReservation {
  const idName = `${shared.conversationId}/earlier/${worker.identity}`;
  return {
    ...shared,
    ...details,
    description: `An earlier part of a call, of ${worker.fullName}`,
    worker,
    reservationSid: sidFor('WR', idName),
    segmentId: uuidFor(idName),
  };
}
