import { isRecord, parseId, parseTime } from '../../../../src/insights/parse/parseField';
import { canonicalId } from '../../../../src/insights/parse/canonicalId';
import { conversationsUrl } from '../../sample/insightsUrls';
import { idsIn, readPage, type InsightsRecord } from '../../sample/records';
import { count, differs, notChecked, ok, type Question } from '../Question';
import { NO_SEGMENTS } from '../reasons';

/** The Comments tab of a task lists the comments on all segments of the conversation. */
export const conversation: Question = {
  id: 'Q23',
  assumption: 'Insights returns the conversation of a segment, with all its segments and their times',
  async ask(context) {
    const segmentId = await context.sample.segmentId();
    if (segmentId === null) return notChecked(NO_SEGMENTS);
    const { records } = await readPage(context, conversationsUrl(segmentId), 'conversations');
    const matching = records
      .map(segmentsIn)
      .filter((segments) => idsIn(segments, 'segment_id').has(canonicalId(segmentId)));
    const [segments] = matching;
    if (segments === undefined) {
      return differs(
        `The response has ${count(records.length, 'conversation')}, but none with this segment.`,
      );
    }
    const withoutTime = segments.filter(({ timestamp }) => parseTime(timestamp) === null).length;
    const withoutId = segments.filter(({ segment_id }) => parseId(segment_id) === null).length;
    const asked = count(segments.length, 'segment');
    return withoutTime + withoutId === 0
      ? ok(`The conversation has ${asked}.`)
      : differs(`Of ${asked}, ${withoutId} have no ID and ${withoutTime} have no readable time.`);
  },
};

function segmentsIn({ segments }: InsightsRecord): InsightsRecord[] {
  return Array.isArray(segments) ? segments.filter(isRecord) : [];
}
