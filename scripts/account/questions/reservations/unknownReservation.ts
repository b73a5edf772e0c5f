import { count, differs, ok, type Question } from '../Question';

const UNKNOWN_SID = `WR${'0'.repeat(32)}`;

/** If the filter were ignored, the first page could belong to any agent. */
export const unknownReservation: Question = {
  id: 'Q2',
  assumption: 'Insights has no segments for an unknown reservation',
  async ask({ sample }) {
    const segments = await sample.segmentsOf([UNKNOWN_SID]);
    return segments.length === 0
      ? ok('The list is empty.')
      : differs(`It sent ${count(segments.length, 'segment')}, so it ignores the filter ReservationId.`);
  },
};
