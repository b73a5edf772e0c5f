import type { Setting } from './Setting';
import {
  attributeNameSetting,
  hostSetting,
  httpsUrlSetting,
  booleanSetting,
  choiceSetting,
  rolesSetting,
  integerSetting,
} from './settingTypes';
import { textsSetting } from './textsSetting';
import { tonesSetting } from './tonesSetting';

/** What is shown of a conversation: nothing, its date and queue, or the customer's name too. */
type ConversationDetails = 'none' | 'date_queue' | 'customer';

/** The category that is chosen when the form for a comment opens: none, or the default one of Insights. */
type DefaultCategory = 'none' | 'insights';

/**
 * Everything that an admin can set at `custom_data.features.assessment_comments` in the Flex configuration. This is the
 * only place that defines accepted and default values. `docs/configuration.md` is generated from it.
 */
export const SETTINGS = {
  agentPanel: booleanSetting('agent_panel', true),
  agentPanelRoles: rolesSetting('agent_panel_roles'),
  teamAgentComments: booleanSetting('team_agent_comments', true),
  teamTaskComments: booleanSetting('team_task_comments', true),
  teamColumn: booleanSetting('team_column', false),
  teamRoles: rolesSetting('team_roles'),
  addComments: booleanSetting('add_comments', true),
  csvExport: booleanSetting('csv_export', true),
  defaultCategory: choiceSetting<DefaultCategory>('default_category', 'none', ['none', 'insights']),
  reviewerNameForAgents: booleanSetting('reviewer_name_for_agents', true),
  reviewerEmail: booleanSetting('reviewer_email', false),
  conversationDetails: choiceSetting<ConversationDetails>('conversation_details', 'date_queue', [
    'none',
    'date_queue',
    'customer',
  ]),
  scoresForAgents: booleanSetting('scores_for_agents', false),
  notifyNewFeedback: booleanSetting('notify_new_feedback', false),
  pageSize: integerSetting('page_size', 50, 10, 500),
  maxComments: integerSetting('most_comments', 10_000, 100, 10_000),
  refreshMinutes: integerSetting('refresh_minutes', 10, 0, 1_440),
  desks: integerSetting('desks', 500, 1, 50_000),
  agentIdAttribute: attributeNameSetting('agent_id_attribute'),
  insightsBaseUrl: httpsUrlSetting('insights_base_url'),
  insightsTrustedHost: hostSetting('insights_trusted_host'),
  functionsUrl: httpsUrlSetting('functions_url'),
  seenEverywhere: booleanSetting('seen_everywhere', false),
  acknowledgements: booleanSetting('acknowledgements', false),
  categoryTones: tonesSetting('category_tones'),
  texts: textsSetting('texts'),
} satisfies Record<string, Setting<unknown>>;
