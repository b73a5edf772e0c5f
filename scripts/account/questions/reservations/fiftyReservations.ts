import { MOST_RESERVATIONS } from '../../sample/AccountSample';
import { idsIn } from '../../sample/records';
import { RequestProblem } from '../../twilio/RequestProblem';
import { count, differs, notChecked, ok, type Question } from '../Question';
import { NO_SEGMENTS } from '../reasons';

/** The plugin learns an agent's ID from many reservations in one request, and the agent function accepts up to 50. */
export const fiftyReservations: Question = {
  id: 'Q5',
  assumption: `Insights returns the segments of ${MOST_RESERVATIONS} reservations in one request`,
  async ask({ sample }) {
    const singles = await sample.singles();
    const sids = fiftySids(
      singles.map(({ reservationSid }) => reservationSid),
      (await sample.reservations()).map(({ reservationSid }) => reservationSid),
    );
    const segments = await sample.segmentsOf(sids).catch(nullIfRejected);
    if (segments === null) return differs(`It rejected ${MOST_RESERVATIONS} reservations in one request.`);
    if (singles.length === 0) return notChecked(`It accepted the request. ${NO_SEGMENTS}`);
    const received = idsIn(segments, 'segment_id');
    const expected = [
      ...idsIn(
        singles.flatMap((single) => [...single.segments]),
        'segment_id',
      ),
    ];
    const missing = expected.filter((id) => !received.has(id));
    return missing.length === 0
      ? ok(`One request returned ${count(segments.length, 'segment')}.`)
      : differs(`The response lacks ${missing.length} of ${count(expected.length, 'known segment')}.`);
  },
};

/**
 * Puts a reservation with known segments at the start and another one at the end, because a server could use only the
 * first or the last value. A single one is in the middle. Made-up SIDs fill the rest.
 */
function fiftySids(known: readonly string[], others: readonly string[]): string[] {
  const madeUp = Array.from(
    { length: MOST_RESERVATIONS },
    (_, index) => `WR${String(index).padStart(32, '0')}`,
  );
  const [first, second] = known;
  const rest = [...others.filter((sid) => !known.includes(sid)), ...madeUp].slice(
    0,
    MOST_RESERVATIONS - known.length,
  );
  if (first === undefined) return rest;
  if (second !== undefined) return [first, ...rest, second];
  const middle = MOST_RESERVATIONS / 2;
  return [...rest.slice(0, middle), first, ...rest.slice(middle)];
}

/** 400 for the parameters, 413 and 414 for their length. */
function nullIfRejected(error: unknown): null {
  const status = error instanceof RequestProblem ? error.status : null;
  if (status === 400 || status === 413 || status === 414) return null;
  throw error;
}
