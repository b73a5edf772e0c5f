import type { Manager } from '@twilio/flex-ui';
import type { PluginConfig } from '../../config/readConfig';
import { hasAnyRole, mayOpenTeamsView } from '../host/roles';

/** Whether the signed-in person gets the feedback panel. */
export function seesAgentPanel(manager: Manager, { agentPanel, agentPanelRoles }: PluginConfig): boolean {
  return agentPanel && hasAnyRole(manager, agentPanelRoles);
}

/** Which surfaces in Teams View the signed-in person gets. */
export function teamSurfaces(manager: Manager, config: PluginConfig) {
  const isTeam = mayOpenTeamsView(manager) && hasAnyRole(manager, config.teamRoles);
  return {
    agentComments: isTeam && config.teamAgentComments,
    taskComments: isTeam && config.teamTaskComments,
  };
}
