import { differs, failed, notChecked, ok, type Question } from '../Question';
import { TOKEN_EXPIRED } from '../reasons';
import { assessmentStatuses, isAllowed, statusList } from './endpointStatuses';

/** Beside the form for a comment, supervisors see what they have assessed before. */
export const ownAssessments: Question = {
  id: 'Q24',
  assumption: "A supervisor's own token gets the supervisor's assessments and the answer sets (200)",
  async ask(context) {
    if (!context.reader.has('supervisor')) return notChecked('SUPERVISOR_FLEX_TOKEN is not set.');
    const statuses = await assessmentStatuses(context, 'supervisor');
    if (statuses.every(({ status }) => status === 401)) return failed(TOKEN_EXPIRED);
    const found = statusList(statuses);
    return statuses.every(isAllowed)
      ? ok(found)
      : differs(`The form for a comment works without the own assessment. ${found}`);
  },
};
