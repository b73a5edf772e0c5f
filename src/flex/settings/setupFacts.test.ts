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

it('has no setting to name where all are as usual, also where that is written out', () => {
  const defaults = { agent_panel: true, page_size: 50, texts: {}, team_roles: null };

  expect(factsOf(defaults)).toMatchObject({
    changedSettings: [],
    settingProblems: [],
    answeringHost: null,
    agentIdAttribute: null,
  });
});

it('names the settings that are changed, never what stands in them', () => {
  const facts = factsOf({
    agent_panel: false,
    team_roles: ['wfm.coach'],
    texts: { AssessmentCommentsPanelTitle: 'Robin’s coaching' },
  });

  expect(facts.changedSettings).toEqual(['agent_panel', 'team_roles', 'texts']);
  expect(JSON.stringify(facts)).not.toMatch(/Robin|wfm/);
});

it('says in a sentence which settings are not used', () => {
  const facts = factsOf({ page_size: 5, pagesize: 20 });

  expect(facts.changedSettings).toEqual([]);
  expect(facts.settingProblems).toEqual([
    expect.stringMatching(/^"page_size" takes a whole number from 10 to 500/),
    expect.stringMatching(/^"pagesize" is no setting/),
  ]);
});

it('tells of an answering function its host alone, and of agent ids the attribute', () => {
  const facts = factsOf({
    insights_base_url: 'https://answers.example.com/team/insights',
    agent_id_attribute: 'insights_id',
  });

  expect(facts).toMatchObject({ answeringHost: 'answers.example.com', agentIdAttribute: 'insights_id' });
});
