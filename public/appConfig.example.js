// Copy to appConfig.js. `npm start` takes `custom_data` from it, at each load of the page, and nothing else; Twilio's own
// local server (`twilio flex:plugins:start`) takes all of it.
var appConfig = {
  pluginService: {
    enabled: true,
    url: '/plugins',
  },
  ytica: false,
  logLevel: 'info',
  showSupervisorDesktopView: true,
  custom_data: {
    features: {
      assessment_comments: {
        // Every setting as it is where nothing is set; docs/configuration.md says what each does.
        // agent_panel: true,
        // agent_panel_roles: ['agent'],
        // team_agent_comments: true,
        // team_task_comments: true,
        // team_column: false,
        // team_roles: ['supervisor', 'admin'],
        // add_comments: true,
        // csv_export: true,
        // default_category: 'none',
        // reviewer_name_for_agents: true,
        // reviewer_email: false,
        // conversation_details: 'date_queue',
        // scores_for_agents: false,
        // notify_new_feedback: false,
        // page_size: 50,
        // most_comments: 10000,
        // refresh_minutes: 10,
        // desks: 500,
        // agent_id_attribute: 'insights_agent_id',
        // insights_base_url: 'https://example.com/',
        // insights_trusted_host: 'example.com',
        // functions_url: 'https://example.com/',
        // seen_everywhere: false,
        // acknowledgements: false,
        // category_tones: { 'Good for Training': 'strength', Compliance: 'must_fix', 'Needs Improvement': 'improve' },
        // texts: { AssessmentCommentsPanelTitle: 'Coaching' },
      },
    },
  },
};
