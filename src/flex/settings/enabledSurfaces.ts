import type { Manager } from '@twilio/flex-ui';
import type { PluginConfig } from '../../config/readConfig';
import { hasAnyRole, canOpenTeamsView } from '../host/roles';

/** Whether the signed-in user gets the agent's panel, by the settings and the user's roles. */
export function isAgentPanelEnabled(manager: Manager, config: PluginConfig): boolean {
  return config.agentPanel && hasAnyRole(manager, config.agentPanelRoles);
}

/** Which surfaces in Teams View the signed-in user gets. */
export interface EnabledTeamSurfaces {
  agentComments: boolean;
  taskComments: boolean;
  /** The column in the table of agents. */
  column: boolean;
}

export function enabledTeamSurfaces(manager: Manager, config: PluginConfig): EnabledTeamSurfaces {
  const isEnabled = canOpenTeamsView(manager) && hasAnyRole(manager, config.teamRoles);
  return {
    agentComments: isEnabled && config.teamAgentComments,
    taskComments: isEnabled && config.teamTaskComments,
    column: isEnabled && config.teamColumn,
  };
}
