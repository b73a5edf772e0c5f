import type { Route } from './createHandler';
import { createAgentIds } from './identity/createAgentIds';
import { findAgentId } from './identity/findAgentId';
import { readAgentSettings } from './readSettings';
import type { Responder } from './responses';

/** A route that reads Insights for the agent whose Flex token comes with the request. */
export function agentRoute(responder: Responder): Route {
  const agentIds = createAgentIds(() => Date.now());
  return {
    acceptsForm: false,
    prepare(context) {
      const { workspaceSid, ...settings } = readAgentSettings(context);
      return ({ parameters, user: { workerSid }, api }) => {
        const find = () => findAgentId(api, { workspaceSid, workerSid }, Date.now());
        const caller = {
          agentId: () => agentIds.get(workerSid, find),
          forgetAgentId: () => agentIds.forget(workerSid),
        };
        return responder(parameters, { ...settings, api, caller });
      };
    },
  };
}
