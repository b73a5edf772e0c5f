import { count, differs, failed, notChecked, okWithNews, type Question } from '../Question';
import { endpointStatuses, PANEL_ENDPOINTS, statusList, type EndpointStatus } from './endpointStatuses';

/** Twilio's documentation keeps agents out of Insights. What the API answers is not documented. */
export const agentToken: Question = {
  id: 'Q19',
  assumption: "An agent's own token gets everything that the panel needs (200), or is refused (403)",
  async ask(context) {
    if (!context.reader.has('agent')) return notChecked('AGENT_FLEX_TOKEN is not set.');
    const statuses = await endpointStatuses(context, 'agent');
    const found = statusList(statuses);
    const needed = statuses.filter(({ name }) => PANEL_ENDPOINTS.includes(name));
    if (all(statuses, 401))
      return failed(
        `${count(statuses.length, 'endpoint')} responded with 401. The token may have expired: use a new one.`,
      );
    if (all(needed, 200)) return okWithNews(`Agents can read without the agent function. ${found}`);
    if (all(needed, 403)) return okWithNews(`Agents need an Insights role or the agent function. ${found}`);
    return differs(found);
  },
};

function all(statuses: readonly EndpointStatus[], wanted: number): boolean {
  return statuses.every(({ status }) => status === wanted);
}
