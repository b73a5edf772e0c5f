import { uuidFor } from '../insightsIds';
import { sidFor } from '../sids';
import type { ReservationComment } from './reservationComments';
import type { SamplePerson } from './people';

/**
 * A conversation of the sample day whose reservation is on somebody's desk. A finished one has its segment
 * already, so completing its reservation must not add another.
 */
export interface SampleReservation {
  /** Name of the task on the desk. */
  name: string;
  /** What it is there to show, in one line. */
  description: string;
  reservationSid: string;
  worker: SamplePerson;
  channel: 'voice' | 'chat';
  /** A finished conversation has a segment; a live one has none yet. */
  state: 'finished' | 'live';
  conversationId: string;
  /** null while live. */
  segmentId: string | null;
  queue: string;
  customerName: string;
  customerPhone: string;
  /** Minutes before `now` at which the conversation began. */
  startedMinutesAgo: number;
  comments: readonly ReservationComment[];
}

type ReservationDetails = Omit<SampleReservation, 'reservationSid' | 'conversationId' | 'segmentId'> & {
  /** Names the conversation; the two halves of a transferred one share it. */
  conversation: string;
};

/** The same reservation, conversation and segment in every run. */
export function sampleReservation({ conversation, ...details }: ReservationDetails): SampleReservation {
  const idName = `${conversation}/${details.worker.identity}`;
  return {
    ...details,
    reservationSid: sidFor('WR', idName),
    conversationId: sidFor('EV', conversation),
    segmentId: details.state === 'live' ? null : uuidFor(idName),
  };
}
