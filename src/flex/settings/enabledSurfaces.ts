import type { Manager } from '@twilio/flex-ui';
import type { PluginConfig } from '../../config/readConfig';
import { hasAnyRole, canOpenTeamsView } from '../host/roles';

/** Whether the signed-in person gets the feedback panel. */
export function isAgentPanelEnabled(
  manager: Manager,
  { agentPanel, agentPanelRoles }: PluginConfig,
): boolean {
  return agentPanel && hasAnyRole(manager, agentPanelRoles);
}

/** Which surfaces in Teams View the signed-in person gets. */
export function enabledTeamSurfaces(manager: Manager, config: PluginConfig) {
  const isTeam = canOpenTeamsView(manager) && hasAnyRole(manager, config.teamRoles);
  return {
    agentComments: isTeam && config.teamAgentComments,
    taskComments: isTeam && config.teamTaskComments,
  };
}
