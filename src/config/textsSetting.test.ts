import type { SettingProblem } from './Setting';
import { textsSetting, textOverridesFor } from './textsSetting';

function read(value: unknown) {
  const problems: SettingProblem[] = [];
  const overrides = textsSetting('texts').read(value, (problem) => void problems.push(problem));
  if (overrides === undefined) throw new Error('The setting was not accepted.');
  return { overrides, problems };
}

it('has a text for all languages, and a text for one language that overrides it', () => {
  const { overrides, problems } = read({
    AssessmentCommentsPanelTitle: 'Coaching',
    AssessmentCommentsRefresh: 'Look again',
    'es-MX': { AssessmentCommentsPanelTitle: 'Calidad' },
  });

  expect(problems).toEqual([]);
  expect(textOverridesFor('es-MX', overrides)).toEqual({
    AssessmentCommentsPanelTitle: 'Calidad',
    AssessmentCommentsRefresh: 'Look again',
  });
  expect(textOverridesFor('pt-BR', overrides)).toEqual({
    AssessmentCommentsPanelTitle: 'Coaching',
    AssessmentCommentsRefresh: 'Look again',
  });
});

it('omits invalid texts for a language, and reports where they are', () => {
  const { overrides, problems } = read({
    'es-MX': {
      AssessmentCommentsUpdatedAgo: 'Visto {cuando}',
      Nothing: 'Nada',
      AssessmentCommentsRefresh: 'Ver',
    },
    'pt-BR': 'Atualizar',
    'fr-FR': { AssessmentCommentsRefresh: 'Actualiser' },
  });

  expect(textOverridesFor('es-MX', overrides)).toEqual({ AssessmentCommentsRefresh: 'Ver' });
  expect(textOverridesFor('pt-BR', overrides)).toEqual({});
  expect(problems).toEqual([
    {
      kind: 'unusable',
      key: 'texts.es-MX.AssessmentCommentsUpdatedAgo',
      accepts: { kind: 'text', values: ['{ago}'] },
    },
    { kind: 'unknown', key: 'texts.es-MX.Nothing' },
    { kind: 'unusable', key: 'texts.pt-BR', accepts: { kind: 'texts' } },
    { kind: 'unknown', key: 'texts.fr-FR' },
  ]);
});

it.each([
  '<b>New</b> <img src=x onerror="window.ran=1">',
  'New {{feedback',
  '{{{worker.attributes.roles}}}',
  'New }}',
  '</div>',
  '<!-- New',
])('refuses markup and templates, by name: %s', (text) => {
  const { overrides, problems } = read({ AssessmentCommentsRecentHeading: text });

  expect(overrides.inEveryLanguage).toEqual({});
  expect(problems).toMatchObject([{ kind: 'unusable', key: 'texts.AssessmentCommentsRecentHeading' }]);
});

it.each(['Q&A', 'a < b', '5 > 4', 'Coach\'s "notes"', '100 {%}'])('takes %s as it is', (text) => {
  const { overrides, problems } = read({ AssessmentCommentsRecentHeading: text });

  expect(overrides.inEveryLanguage).toEqual({ AssessmentCommentsRecentHeading: text });
  expect(problems).toEqual([]);
});
