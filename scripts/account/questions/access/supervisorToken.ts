import { differs, failed, notChecked, ok, type Question } from '../Question';
import { TOKEN_EXPIRED } from '../reasons';
import { endpointStatuses, isAllowed, statusList } from './endpointStatuses';

/** The plugin sends every request in Teams View with the supervisor's own token. */
export const supervisorToken: Question = {
  id: 'Q21',
  assumption: "A supervisor's own token gets everything that the plugin needs (200)",
  async ask(context) {
    if (!context.reader.has('supervisor')) return notChecked('SUPERVISOR_FLEX_TOKEN is not set.');
    const statuses = await endpointStatuses(context, 'supervisor');
    if (statuses.every(({ status }) => status === 401)) return failed(TOKEN_EXPIRED);
    const found = statusList(statuses);
    return statuses.every(isAllowed)
      ? ok(found)
      : differs(`The supervisor may lack an Insights role. ${found}`);
  },
};
