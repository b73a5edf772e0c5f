import { parseComment } from '../../../../src/insights/parse/parseComment';
import { isRecord } from '../../../../src/insights/parse/parseField';
import { allComments } from '../../sample/records';
import { count, differs, notChecked, ok, type Question } from '../Question';
import { NO_COMMENTS } from '../reasons';

export const commentFields: Question = {
  id: 'Q12',
  assumption: 'Comments have a text, a time and a position that the plugin can read',
  async ask({ sample }) {
    const records = allComments(await sample.commentLists());
    if (records.length === 0) return notChecked(NO_COMMENTS);
    const parsed = records.map((record) => ({ record, comment: parseComment(record) }));
    const problems = [
      problem('no text', parsed.filter(({ comment }) => comment.text === '').length),
      problem('no readable time', parsed.filter(({ comment }) => comment.createdAt === null).length),
      problem(
        'an unreadable position',
        parsed.filter(({ record, comment }) => isSet(record.offset) && comment.offsetSeconds === null).length,
      ),
      problem('no category', parsed.filter(({ comment }) => comment.category === null).length),
    ].flat();
    const asked = count(records.length, 'comment');
    if (problems.length > 0) return differs(`Of ${asked}: ${problems.join(', ')}.`);
    const objects = records.filter(({ comment }) => isRecord(comment)).length;
    const form = objects === records.length ? 'an object' : 'not always an object';
    return ok(
      `True for ${asked}. The field comment is ${form}, and times are ${typesOf(records, 'timestamp')}.`,
    );
  },
};

function problem(what: string, number: number): string[] {
  return number === 0 ? [] : [`${number} with ${what}`];
}

const isSet = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

function typesOf(records: readonly Readonly<Record<string, unknown>>[], field: string): string {
  const types = new Set(
    records.map((record) => (typeof record[field] === 'string' ? 'text' : typeof record[field])),
  );
  return [...types].sort().join(' or ');
}
