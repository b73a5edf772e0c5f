import { canonicalId } from '../../../../src/insights/parse/canonicalId';
import { segmentUrl } from '../../sample/insightsUrls';
import { idsIn, readPage } from '../../sample/records';
import { count, differs, notChecked, ok, type Question } from '../Question';
import { NO_SEGMENTS } from '../reasons';

/** The agent function passes this request on. */
export const segmentById: Question = {
  id: 'Q22',
  assumption: 'Insights returns one segment by its ID',
  async ask(context) {
    const segmentId = await context.sample.segmentId();
    if (segmentId === null) return notChecked(NO_SEGMENTS);
    const { records } = await readPage(context, segmentUrl(segmentId), 'segments');
    const isFound = idsIn(records, 'segment_id').has(canonicalId(segmentId));
    if (!isFound) return differs(`The response has ${count(records.length, 'segment')}, but not this one.`);
    return records.length === 1
      ? ok('It returned exactly this segment.')
      : differs(`It returned ${count(records.length, 'segment')}.`);
  },
};
