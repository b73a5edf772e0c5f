import type { SettingProblem } from './Setting';
import { tonesSetting } from './tonesSetting';

const A_TONE = { kind: 'choice', choices: ['strength', 'improve', 'must_fix', 'note'] };

function read(value: unknown) {
  const problems: SettingProblem[] = [];
  const tones = tonesSetting('category_tones').read(value, (problem) => void problems.push(problem));
  return { tones: tones && [...tones], problems };
}

it('reads a tone for each category', () => {
  const configured = {
    'Good for Training': 'strength',
    Compliance: 'must_fix',
    ' Needs Improvement ': 'improve',
    General: 'note',
    मार्गदर्शन: 'note',
  };

  expect(read(configured)).toEqual({
    tones: [
      ['Good for Training', 'strength'],
      ['Compliance', 'mustFix'],
      ['Needs Improvement', 'improve'],
      ['General', 'note'],
      ['मार्गदर्शन', 'note'],
    ],
    problems: [],
  });
});

it('omits single unusable entries, and reports which ones', () => {
  const { tones, problems } = read({
    Compliance: 'must_fix',
    Empathy: 'good',
    Greeting: 'mustFix',
    Tone: 1,
    ' ': 'note',
    'Com\u202epliance': 'note',
    ['W'.repeat(201)]: 'note',
  });

  expect(tones).toEqual([['Compliance', 'mustFix']]);
  expect(problems).toEqual([
    { kind: 'unusable', key: 'category_tones.Empathy', accepts: A_TONE },
    { kind: 'unusable', key: 'category_tones.Greeting', accepts: A_TONE },
    { kind: 'unusable', key: 'category_tones.Tone', accepts: A_TONE },
    { kind: 'unusable', key: 'category_tones. ', accepts: { kind: 'categoryName' } },
    { kind: 'unusable', key: 'category_tones.Com\u202epliance', accepts: { kind: 'categoryName' } },
    { kind: 'unusable', key: `category_tones.${'W'.repeat(201)}`, accepts: { kind: 'categoryName' } },
  ]);
});

it('uses the first of two entries for one category', () => {
  expect(read({ Qualité: 'strength', ' QUALITE\u0301': 'note' })).toEqual({
    tones: [['Qualité', 'strength']],
    problems: [{ kind: 'duplicate', key: 'category_tones. QUALITE\u0301' }],
  });
});

it('reads null as no tone', () => {
  expect(read({ Compliance: null, '': null })).toEqual({ tones: [], problems: [] });
});

it('reads 200 entries, and reports once that there are more', () => {
  const many = Object.fromEntries(
    Array.from({ length: 80_000 }, (_, index) => [`Category ${index}`, 'note']),
  );
  const { tones, problems } = read(many);

  expect(tones).toHaveLength(200);
  expect(problems).toEqual([{ kind: 'tooMany', key: 'category_tones', limit: 200 }]);
});

it('reads names of object properties like other names', () => {
  const configured: unknown = JSON.parse('{ "__proto__": "strength", "constructor": "note" }');

  expect(read(configured)).toEqual({
    tones: [
      ['__proto__', 'strength'],
      ['constructor', 'note'],
    ],
    problems: [],
  });
});

it.each(['must_fix', 3, [], ['Compliance'], true])('does not accept %j', (value) => {
  expect(read(value)).toEqual({ tones: undefined, problems: [] });
});
