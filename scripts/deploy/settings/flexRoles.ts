/**
 * The roles of Flex and of Flex Insights. `flex.readonlyadmin` and `flex.readteams` are those of support users who sign
 * in through the Twilio Console. An account can have roles of its own: with single sign-on, Flex takes any name.
 * Sources: Twilio's pages "Manage Flex UI users" and "Flex Insights User Roles"; Twilio's help article on Insights roles
 * of Console users.
 */
export const FLEX_ROLES: readonly string[] = [
  'agent',
  'supervisor',
  'admin',
  'flex.readonlyadmin',
  'flex.readteams',
  'wfo.full_access',
  'wfo.team_leader',
  'wfo.data_analyst',
  'wfo.data_auditor',
  'wfo.quality_manager',
  'wfo.quality_process_manager',
  'wfo.dashboard_viewer',
];
