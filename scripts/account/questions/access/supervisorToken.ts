import { count, differs, failed, notChecked, ok, type Question } from '../Question';
import { endpointStatuses, statusList } from './endpointStatuses';

/** The plugin sends every request in Teams View with the supervisor's own token. */
export const supervisorToken: Question = {
  id: 'Q21',
  assumption: "A supervisor's own token gets everything that the plugin needs (200)",
  async ask(context) {
    if (!context.reader.has('supervisor')) return notChecked('SUPERVISOR_FLEX_TOKEN is not set.');
    const statuses = await endpointStatuses(context, 'supervisor');
    if (statuses.every(({ status }) => status === 401)) {
      return failed(
        `${count(statuses.length, 'endpoint')} responded with 401. The token may have expired: use a new one.`,
      );
    }
    const found = statusList(statuses);
    return statuses.every(({ status }) => status === 200)
      ? ok(found)
      : differs(`The supervisor may lack an Insights role. ${found}`);
  },
};
