import { parseComment } from '../../../../src/insights/parse/parseComment';
import { isRecord } from '../../../../src/insights/parse/parseField';
import { allComments, type InsightsRecord } from '../../sample/records';
import { count, differs, notChecked, ok, type Question } from '../Question';
import { NO_COMMENTS } from '../reasons';

/** Every field may be empty in some comments, but one that is set has to be readable. */
export const commentFields: Question = {
  id: 'Q12',
  assumption: 'The plugin can read the text, category, time and position of comments',
  async ask({ sample }) {
    const records = allComments(await sample.commentLists());
    if (records.length === 0) return notChecked(NO_COMMENTS);
    const parsed = records.map((record) => ({ record, comment: parseComment(record) }));
    const withText = parsed.filter(({ comment }) => comment.text !== '').length;
    const unreadableTimes = parsed.filter(
      ({ record, comment }) => isSet(record.timestamp) && comment.createdAt === null,
    );
    const unreadableOffsets = parsed.filter(
      ({ record, comment }) => isSet(record.offset) && comment.offsetSeconds === null,
    );
    const withCategory = parsed.filter(({ comment }) => comment.category !== null).length;
    const problems = [
      ...(withText === 0 ? ['none has a text'] : []),
      ...(withCategory === 0 ? ['none has a category'] : []),
      ...(unreadableTimes.length > 0 ? [`${unreadableTimes.length} with an unreadable time`] : []),
      ...(unreadableOffsets.length > 0 ? [`${unreadableOffsets.length} with an unreadable position`] : []),
    ];
    const asked = count(records.length, 'comment');
    if (problems.length > 0) return differs(`Of ${asked}: ${problems.join(', ')}.`);
    const objects = records.filter(({ comment }) => isRecord(comment)).length;
    const form = objects === records.length ? 'an object' : 'not always an object';
    return ok(
      `True for ${asked}. The field comment is ${form}, and times are ${typesOf(records, 'timestamp')}.`,
    );
  },
};

const isSet = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

function typesOf(records: readonly InsightsRecord[], field: string): string {
  const values = records.map((record) => record[field]).filter(isSet);
  const types = new Set(values.map((value) => (typeof value === 'string' ? 'text' : typeof value)));
  return [...types].sort().join(' or ') || 'missing';
}
