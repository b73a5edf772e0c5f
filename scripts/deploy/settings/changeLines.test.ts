import { changeLines } from './changeLines';

it('shows each value before and after, and names what stays', () => {
  const before = {
    page_size: 20,
    add_comments: false,
    team_roles: ['supervisor'],
    texts: { AssessmentCommentsAdd: 'Write', 'es-MX': { AssessmentCommentsAdd: 'Escribir' } },
  };
  const after = {
    add_comments: false,
    team_roles: ['supervisor', 'admin'],
    refresh_minutes: 30,
    agent_id_attribute: 'insights_id',
    texts: { AssessmentCommentsAdd: 'Write', 'es-MX': { AssessmentCommentsAdd: 'Anotar' } },
  };

  expect(changeLines(before, after)).toEqual([
    '  page_size: 20 -> 50 (default)',
    '  team_roles: ["supervisor"] -> ["supervisor","admin"]',
    '  texts.es-MX.AssessmentCommentsAdd: "Escribir" -> "Anotar"',
    '  refresh_minutes: 10 (default) -> 30',
    '  agent_id_attribute: (not set) -> "insights_id"',
    '  Not changed: add_comments, texts.AssessmentCommentsAdd',
  ]);
});

it('shows settings that are not an object', () => {
  expect(changeLines('text', { page_size: 20 })).toEqual([
    '  all settings: "text" -> (not set)',
    '  page_size: 50 (default) -> 20',
  ]);
});

it('escapes control characters in names', () => {
  expect(changeLines({ 'a\u001b[2J': 1 }, {})).toEqual(['  a\\u001b[2J: 1 -> (not set)']);
});

it('has no line when nothing was and is set', () => {
  expect(changeLines(undefined, null)).toEqual([]);
});
