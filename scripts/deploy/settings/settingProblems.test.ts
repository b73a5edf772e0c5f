import { unknownRoles, unusableSettings } from './settingProblems';

it('finds nothing wrong with settings that the plugin uses', () => {
  const settings = {
    refresh_minutes: 30,
    insights_base_url: 'https://own.example/',
    team_roles: ['Supervisor'],
  };

  expect([...unusableSettings(settings), ...unknownRoles(settings, [])]).toEqual([]);
});

it('says what an unusable setting takes, and suggests a name for an unknown one', () => {
  const settings = {
    page_size: 'all',
    notify_new_feedbacks: true,
    colour: 'red',
    texts: { 'es-MX': { AssessmentCommentsCancle: 'Cancelar' } },
  };

  expect(unusableSettings(settings)).toEqual([
    '"page_size" must be a whole number from 10 to 500.',
    `"texts.es-MX.AssessmentCommentsCancle" isn't a recognized setting. Did you mean "AssessmentCommentsCancel"?`,
    `"notify_new_feedbacks" isn't a recognized setting. Did you mean "notify_new_feedback"?`,
    `"colour" isn't a recognized setting.`,
  ]);
});

it('names the roles that Flex does not have, and suggests one', () => {
  expect(unknownRoles({ agent_panel_roles: ['agents', 'agent'], team_roles: ['coach'] }, [])).toEqual([
    '"agent_panel_roles" names the role "agents", which is not a role of Flex. Did you mean "agent"? If your account ' +
      'has this role, add --custom-role agents.',
    '"team_roles" names the role "coach", which is not a role of Flex. If your account has this role, add ' +
      '--custom-role coach.',
  ]);
});

it('accepts roles of Insights, and those that the admin calls custom, in any case', () => {
  expect(unknownRoles({ team_roles: ['wfo.team_leader', 'Coach'] }, ['coach'])).toEqual([]);
});
