import { parseId, parseTime } from '../../../../src/insights/parse/parseField';
import { count, differs, notChecked, ok, type Question } from '../Question';
import { NO_SEGMENTS } from '../reasons';

export const segmentFields: Question = {
  id: 'Q9',
  assumption: 'Segments have an ID, an agent, a conversation and a readable date',
  async ask({ sample }) {
    const segments = await sample.segments();
    if (segments.length === 0) return notChecked(NO_SEGMENTS);
    const without = (label: string, isThere: (record: (typeof segments)[number]) => boolean) => {
      const missing = segments.filter((record) => !isThere(record)).length;
      return missing === 0 ? [] : [`${label} in ${missing}`];
    };
    const missing = [
      ...without('segment_id', ({ segment_id }) => parseId(segment_id) !== null),
      ...without('agent_id', ({ agent_id }) => parseId(agent_id) !== null),
      ...without('external_id', ({ external_id }) => parseId(external_id) !== null),
      ...without('date', ({ date }) => parseTime(date) !== null),
    ];
    const queues = segments.filter(({ queue }) => typeof queue === 'string' && queue !== '').length;
    const asked = count(segments.length, 'segment');
    return missing.length === 0
      ? ok(`True for ${asked}. A queue is named in ${queues}.`)
      : differs(`Missing or unreadable in ${asked}: ${missing.join(', ')}.`);
  },
};
