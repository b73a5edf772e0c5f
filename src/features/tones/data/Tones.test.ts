import { createTones, type Tone } from './Tones';

const tones = createTones(
  new Map<string, Tone>([
    ['Good for Training', 'strength'],
    ['Compliance', 'mustFix'],
    ['Qualité', 'improve'],
  ]),
);
const named = (name: string | null) => ({ id: null, name });

it.each([
  ['Good for Training', 'strength'],
  ['good  for training ', 'strength'],
  ['COMPLIANCE', 'mustFix'],
  ['qualite\u0301', 'improve'],
  ['Qualite', null],
  ['Empathy', null],
  ['__proto__', null],
  ['constructor', null],
  [null, null],
])('the tone of the category %s is %s', (name, tone) => {
  expect(tones.toneOf(named(name))).toBe(tone);
  // From the remembered names.
  expect(tones.toneOf(named(name))).toBe(tone);
});

it('has no tone for a comment without a category', () => {
  expect(tones.toneOf(null)).toBeNull();
});

it('has a tone for a category with the name of an object property', () => {
  expect(createTones(new Map([['__proto__', 'note']])).toneOf(named('__PROTO__'))).toBe('note');
});

it('still knows the tones after thousands of other names', () => {
  for (let index = 0; index < 3_000; index += 1) expect(tones.toneOf(named(`Other ${index}`))).toBeNull();

  expect(tones.toneOf(named('Compliance'))).toBe('mustFix');
});

it('names each category without a tone once', () => {
  expect(tones.namesWithoutTone(['Empathy', 'compliance', 'EMPATHY ', 'Greeting'])).toEqual([
    'Empathy',
    'Greeting',
  ]);
});

it.each([
  [true, tones],
  [false, createTones(new Map())],
])('reports whether tones are set: %p', (expected, { areSet }) => {
  expect(areSet).toBe(expected);
});
