import type { Setting } from './Setting';
import { attributeName, httpsAddress, onOff, roles, wholeNumber } from './settingTypes';
import { texts } from './textsSetting';

/**
 * Everything that an admin can set at `custom_data.features.assessment_comments` in the Flex configuration. This is the
 * only place that defines accepted and default values. `docs/configuration.md` is generated from it.
 */
export const SETTINGS = {
  agentPanel: onOff('agent_panel', true),
  agentPanelRoles: roles('agent_panel_roles'),
  teamAgentComments: onOff('team_agent_comments', true),
  teamTaskComments: onOff('team_task_comments', true),
  teamRoles: roles('team_roles'),
  addComments: onOff('add_comments', true),
  reviewerNameForAgents: onOff('reviewer_name_for_agents', true),
  reviewerEmail: onOff('reviewer_email', false),
  notifyNewFeedback: onOff('notify_new_feedback', false),
  pageSize: wholeNumber('page_size', 50, 10, 500),
  maxComments: wholeNumber('most_comments', 10_000, 100, 10_000),
  refreshMinutes: wholeNumber('refresh_minutes', 10, 0, 1_440),
  agentIdAttribute: attributeName('agent_id_attribute'),
  insightsBaseUrl: httpsAddress('insights_base_url'),
  texts: texts('texts'),
} satisfies Record<string, Setting<unknown>>;
