import { uuidFor } from '../insightsIds';
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
