import { readConfig, type PluginConfig } from './readConfig';

const configured = (settings: unknown): unknown => ({
  custom_data: { features: { assessment_comments: settings } },
});

const DEFAULT_CONFIG: PluginConfig = {
  agentPanel: true,
  agentPanelRoles: null,
  teamAgentComments: true,
  teamTaskComments: true,
  teamColumn: false,
  teamRoles: null,
  addComments: true,
  csvExport: true,
  defaultCategory: 'none',
  reviewerNameForAgents: true,
  reviewerEmail: false,
  conversationDetails: 'date_queue',
  scoresForAgents: false,
  notifyNewFeedback: false,
  pageSize: 50,
  maxComments: 10_000,
  refreshMinutes: 10,
  desks: 500,
  agentIdAttribute: null,
  insightsBaseUrl: null,
  insightsTrustedHost: null,
  functionsUrl: null,
  seenEverywhere: false,
  acknowledgements: false,
  categoryTones: new Map(),
  texts: { inEveryLanguage: {}, inLanguage: {} },
};

it.each([
  undefined,
  null,
  'text',
  {},
  { custom_data: null },
  { custom_data: { features: {} } },
  configured(null),
  configured({}),
  configured({ agent_id_attribute: null, texts: null, page_size: undefined }),
])('uses the defaults when nothing is set: %j', (configuration) => {
  expect(readConfig(configuration)).toEqual({ config: DEFAULT_CONFIG, problems: [] });
});

it.each<[string, unknown, Partial<PluginConfig>]>([
  ['agent_panel', false, { agentPanel: false }],
  ['agent_panel_roles', ['agent', ' coach '], { agentPanelRoles: ['agent', 'coach'] }],
  ['team_agent_comments', false, { teamAgentComments: false }],
  ['team_task_comments', false, { teamTaskComments: false }],
  ['team_roles', ['supervisor'], { teamRoles: ['supervisor'] }],
  ['add_comments', false, { addComments: false }],
  ['reviewer_name_for_agents', false, { reviewerNameForAgents: false }],
  ['reviewer_email', true, { reviewerEmail: true }],
  ['conversation_details', 'none', { conversationDetails: 'none' }],
  ['conversation_details', 'date_queue', { conversationDetails: 'date_queue' }],
  ['conversation_details', 'customer', { conversationDetails: 'customer' }],
  ['csv_export', false, { csvExport: false }],
  ['scores_for_agents', true, { scoresForAgents: true }],
  ['notify_new_feedback', true, { notifyNewFeedback: true }],
  ['page_size', 10, { pageSize: 10 }],
  ['page_size', 500, { pageSize: 500 }],
  ['most_comments', 100, { maxComments: 100 }],
  ['refresh_minutes', 0, { refreshMinutes: 0 }],
  ['desks', 5_000, { desks: 5_000 }],
  ['refresh_minutes', 1_440, { refreshMinutes: 1_440 }],
  ['agent_id_attribute', ' insights.agent_id ', { agentIdAttribute: 'insights.agent_id' }],
  ['seen_everywhere', true, { seenEverywhere: true }],
  ['acknowledgements', true, { acknowledgements: true }],
  ['category_tones', { Compliance: 'must_fix' }, { categoryTones: new Map([['Compliance', 'mustFix']]) }],
  ['insights_trusted_host', ' Own.example ', { insightsTrustedHost: 'own.example' }],
  [
    'texts',
    { AssessmentCommentsPanelTitle: 'Coaching' },
    { texts: { inEveryLanguage: { AssessmentCommentsPanelTitle: 'Coaching' }, inLanguage: {} } },
  ],
])('reads %s: %j', (key, value, expected) => {
  expect(readConfig(configured({ [key]: value }))).toEqual({
    config: { ...DEFAULT_CONFIG, ...expected },
    problems: [],
  });
});

it.each([
  ['agent_panel', 'false'],
  ['agent_panel', 0],
  ['agent_panel_roles', 'agent'],
  ['agent_panel_roles', []],
  ['team_roles', ['supervisor', 7]],
  ['team_roles', ['super\u200bvisor']],
  ['agent_id_attribute', 'insights\u202e_id'],
  ['team_roles', ['']],
  ['reviewer_email', 'yes'],
  ['conversation_details', 'Customer'],
  ['conversation_details', ' customer'],
  ['conversation_details', ''],
  ['conversation_details', true],
  ['conversation_details', ['customer']],
  ['page_size', '50'],
  ['page_size', 9],
  ['page_size', 501],
  ['page_size', 20.5],
  ['page_size', Number.NaN],
  ['most_comments', 10_001],
  ['refresh_minutes', -1],
  ['agent_id_attribute', 42],
  ['agent_id_attribute', '  '],
  ['agent_id_attribute', ['insights_agent_id']],
  ['insights_base_url', 'http://own.example/'],
  ['insights_base_url', 'https://user:secret@own.example/'],
  ['insights_base_url', 'https://own.example/?key=1'],
  ['insights_base_url', 'own.example'],
  ['functions_url', 'http://own.example/'],
  ['seen_everywhere', 'yes'],
  ['acknowledgements', 1],
  ['insights_trusted_host', 'https://own.example'],
  ['insights_trusted_host', 'own.example:8443'],
  ['insights_trusted_host', ['own.example']],
  ['category_tones', ['Compliance']],
  ['texts', ['Coaching']],
])('uses the default when %s is invalid, and reports the problem: %j', (key, value) => {
  expect(readConfig(configured({ [String(key)]: value }))).toMatchObject({
    config: DEFAULT_CONFIG,
    problems: [{ kind: 'unusable', key }],
  });
});

it.each([
  ['agent_id_attribute', 'a'.repeat(80_000)],
  ['agent_panel_roles', ['a'.repeat(80_000)]],
  ['team_roles', Array.from({ length: 80_000 }, () => 'supervisor')],
  ['insights_base_url', `https://example.com/${'a'.repeat(80_000)}`],
  ['insights_trusted_host', 'a'.repeat(80_000)],
])('ignores a value of %s that is too long', (key, value) => {
  expect(readConfig(configured({ [key]: value }))).toMatchObject({
    config: DEFAULT_CONFIG,
    problems: [{ kind: 'unusable', key }],
  });
});

it('keeps the valid settings next to invalid ones, and reports each invalid one', () => {
  const { config, problems } = readConfig(
    configured({ page_size: 'all', reviewer_email: true, colour: 'red' }),
  );

  expect(config).toEqual({ ...DEFAULT_CONFIG, reviewerEmail: true });
  expect(problems).toEqual([
    { kind: 'unusable', key: 'page_size', accepts: { kind: 'wholeNumber', from: 10, to: 500 } },
    { kind: 'unknown', key: 'colour' },
  ]);
});

it.each([42, true, 'insights_agent_id', [], ['agent_id_attribute']])(
  'uses the defaults when the settings are not an object, and reports that once: %j',
  (settings) => {
    expect(readConfig(configured(settings))).toEqual({
      config: DEFAULT_CONFIG,
      problems: [{ kind: 'unusable', key: 'assessment_comments', accepts: { kind: 'settings' } }],
    });
  },
);

it('ignores inherited properties', () => {
  expect(readConfig(configured(Object.create({ page_size: 20 })))).toEqual({
    config: DEFAULT_CONFIG,
    problems: [],
  });
});

it('omits single invalid texts, and reports them', () => {
  const { config, problems } = readConfig(
    configured({
      texts: {
        AssessmentCommentsPanelTitle: 'Coaching',
        AssessmentCommentsUpdatedAgo: 'As of {when}',
        AssessmentCommentsRefresh: 'x'.repeat(301),
        AssessmentCommentsCancel: ' ',
        toString: 'Coaching',
      },
    }),
  );

  expect(config.texts.inEveryLanguage).toEqual({ AssessmentCommentsPanelTitle: 'Coaching' });
  expect(problems).toEqual([
    {
      kind: 'unusable',
      key: 'texts.AssessmentCommentsUpdatedAgo',
      accepts: { kind: 'text', values: ['{ago}'] },
    },
    { kind: 'unusable', key: 'texts.AssessmentCommentsRefresh', accepts: { kind: 'text', values: [] } },
    { kind: 'unusable', key: 'texts.AssessmentCommentsCancel', accepts: { kind: 'text', values: [] } },
    { kind: 'unknown', key: 'texts.toString' },
  ]);
});
