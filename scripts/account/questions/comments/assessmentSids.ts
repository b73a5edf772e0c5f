import { parseComment } from '../../../../src/insights/parse/parseComment';
import { allComments } from '../../sample/records';
import { count, differs, notChecked, ok, type Question } from '../Question';

/** The plugin identifies a comment by several fields, so it also works if this is not so. */
export const assessmentSids: Question = {
  id: 'Q16',
  assumption: 'Every comment has its own assessment_sid',
  async ask({ sample }) {
    const comments = allComments(await sample.commentLists()).map((record) => parseComment(record));
    if (comments.length < 2)
      return notChecked('The agents that were asked for have fewer than two comments.');
    const asked = count(comments.length, 'comment');
    const without = comments.filter(({ assessmentSid }) => assessmentSid === null).length;
    if (without > 0) return differs(`${without} of ${asked} have none.`);
    const shared = comments.length - new Set(comments.map(({ assessmentSid }) => assessmentSid)).size;
    if (shared === 0) return ok(`True for ${asked}.`);
    const identical = comments.length - new Set(comments.map(({ key }) => key)).size;
    const repeats = identical === 0 ? '' : ` ${identical} of these are the same comment twice.`;
    return differs(
      `${shared} of ${asked} share one with another comment.${repeats} The plugin works in either case.`,
    );
  },
};
