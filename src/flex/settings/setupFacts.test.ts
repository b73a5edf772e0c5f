import { readConfig } from '../../config/readConfig';
import { TEXTS } from '../../testing/render/renderWithTexts';
import { setupFacts } from './setupFacts';

function factsOf(settings: object) {
  const { config, problems } = readConfig({
    custom_data: { features: { assessment_comments: settings } },
  });
  const versions = { flex: '2.17.1', plugin: '1.2.3' };
  return setupFacts({ config, settingProblems: problems, texts: TEXTS }, versions);
}

it('lists no changed settings when all have their default values', () => {
  const defaults = { agent_panel: true, page_size: 50, texts: {}, team_roles: null };

  expect(factsOf(defaults)).toMatchObject({
    changedSettings: [],
    settingProblems: [],
    agentFunctionHost: null,
    feedbackStoreHost: null,
    feedbackStoreSettings: [],
    agentIdAttribute: null,
  });
});

it('lists changed settings, but never their values', () => {
  const facts = factsOf({
    agent_panel: false,
    team_roles: ['wfm.coach'],
    texts: { AssessmentCommentsPanelTitle: 'Robin’s coaching' },
  });

  expect(facts.changedSettings).toEqual(['agent_panel', 'team_roles', 'texts']);
  expect(JSON.stringify(facts)).not.toMatch(/Robin|wfm/);
});

it('says in a sentence which settings are invalid', () => {
  const facts = factsOf({ page_size: 5, pagesize: 20 });

  expect(facts.changedSettings).toEqual([]);
  expect(facts.settingProblems).toEqual([
    expect.stringMatching(/^"page_size" must be a whole number from 10 to 500/),
    expect.stringMatching(/^"pagesize" isn't a recognized setting/),
  ]);
});

it('shows only the host of an agent function, and only the attribute of agent ids', () => {
  const facts = factsOf({
    insights_base_url: 'https://answers.example.com/team/insights',
    insights_trusted_host: 'answers.example.com',
    agent_id_attribute: 'insights_id',
  });

  expect(facts).toMatchObject({
    agentFunctionHost: 'answers.example.com',
    agentIdAttribute: 'insights_id',
    pageOrigin: window.location.origin,
  });
});

it('shows only the host of the functions, and which settings need them', () => {
  const facts = factsOf({
    functions_url: 'https://answers.example.com/team/',
    insights_trusted_host: 'answers.example.com',
    seen_everywhere: true,
    acknowledgements: true,
  });

  expect(facts).toMatchObject({
    feedbackStoreHost: 'answers.example.com',
    feedbackStoreSettings: ['seen_everywhere', 'acknowledgements'],
  });
});
