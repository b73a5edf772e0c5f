import { idsIn } from '../../sample/records';
import { count, differs, notChecked, ok, type Question } from '../Question';
import { NO_RESERVATIONS, NO_SEGMENTS } from '../reasons';

/** With more segments, the agent function does not trust the response. */
const MOST_SEGMENTS = 5;

/** The panel and the agent function request the segments of a task in this way. */
export const oneReservation: Question = {
  id: 'Q4',
  assumption: 'Insights returns only a few segments for one completed reservation',
  async ask({ sample }) {
    if ((await sample.reservations()).length === 0) return notChecked(NO_RESERVATIONS);
    const [first, second] = await sample.singles();
    if (first === undefined) return notChecked(NO_SEGMENTS);
    const found = `One reservation has ${count(first.segments.length, 'segment')}.`;
    const segmentIds = idsIn(first.segments, 'segment_id');
    if (segmentIds.size === 0) return differs(`${found} They have no segment_id.`);
    if (first.segments.length > MOST_SEGMENTS) {
      return differs(`${found} The agent function accepts at most ${MOST_SEGMENTS}.`);
    }
    if (second === undefined) return ok(found);
    const isShared = [...idsIn(second.segments, 'segment_id')].some((id) => segmentIds.has(id));
    return isShared
      ? differs('Two reservations have the same segment.')
      : ok(`${found} Another reservation has other segments.`);
  },
};
