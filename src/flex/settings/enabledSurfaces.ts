import type { Manager } from '@twilio/flex-ui';
import type { PluginConfig } from '../../config/readConfig';
import { hasAnyRole, canOpenTeamsView } from '../host/roles';

/** Which surfaces the signed-in user gets, by the settings and the user's roles. */
export interface EnabledSurfaces {
  agentPanel: boolean;
  /** The comments on an agent, in Teams View. */
  agentComments: boolean;
  /** The comments on a task, in Teams View. */
  taskComments: boolean;
}

export function enabledSurfaces(manager: Manager, config: PluginConfig): EnabledSurfaces {
  const isTeamViewEnabled = canOpenTeamsView(manager) && hasAnyRole(manager, config.teamRoles);
  return {
    agentPanel: config.agentPanel && hasAnyRole(manager, config.agentPanelRoles),
    agentComments: isTeamViewEnabled && config.teamAgentComments,
    taskComments: isTeamViewEnabled && config.teamTaskComments,
  };
}
