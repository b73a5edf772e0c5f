import { differs, failed, notChecked, okWithNews, type Question } from '../Question';
import { TOKEN_EXPIRED } from '../reasons';
import { endpointStatuses, isAllowed, PANEL_ENDPOINTS, statusList } from './endpointStatuses';

/** Twilio's documentation keeps agents out of Insights. What the API answers is not documented. */
export const agentToken: Question = {
  id: 'Q19',
  assumption: "An agent's own token gets everything that the panel needs (200), or is refused (403)",
  async ask(context) {
    if (!context.reader.has('agent')) return notChecked('AGENT_FLEX_TOKEN is not set.');
    const statuses = await endpointStatuses(context, 'agent');
    const found = statusList(statuses);
    const needed = statuses.filter(({ name }) => PANEL_ENDPOINTS.includes(name));
    if (statuses.every(({ status }) => status === 401)) return failed(TOKEN_EXPIRED);
    if (needed.every(isAllowed)) return okWithNews(`Agents can read without the agent function. ${found}`);
    return needed.every(({ status }) => status === 403)
      ? okWithNews(`Agents need an Insights role or the agent function. ${found}`)
      : differs(found);
  },
};
