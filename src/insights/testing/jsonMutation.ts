import fc from 'fast-check';
import { HOSTILE_TEXTS } from '../../testing/fixtures/hostileTexts';

/**
 * JSON as a server may write it. It can express more than `JSON.stringify`: duplicate names, `__proto__` as a name,
 * numbers out of range. A string is the JSON text of a value that is not parsed any further.
 */
type Json = string | Json[] | JsonObject;
interface JsonObject {
  fields: [name: string, value: Json][];
}

/** One change to one value anywhere in a document. */
export interface Mutation {
  /** Index of the value to change, modulo the number of values. */
  index: number;
  change: 'drop' | 'replace' | 'double' | 'wrap' | 'rename' | 'quote';
  /** The JSON text to insert. */
  value: string;
  name: string;
}

/** The position of a value in a document: in a list, or under a name. */
type Position = { list: Json[]; index: number } | { fields: JsonObject['fields']; index: number };

function jsonOf(value: unknown): Json {
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return { fields: Object.entries(value).map(([name, field]) => [name, jsonOf(field)]) };
}

function jsonText(json: Json): string {
  if (typeof json === 'string') return json;
  if (Array.isArray(json)) return `[${json.map(jsonText).join(',')}]`;
  return `{${json.fields.map(([name, value]) => `${JSON.stringify(name)}:${jsonText(value)}`).join(',')}}`;
}

/** The text of `document` with all mutations applied in order. */
export function mutatedText(document: unknown, mutations: readonly Mutation[]): string {
  const root: Json[] = [jsonOf(document)];
  for (const mutation of mutations) mutate(root, mutation);
  return jsonText(root[0] ?? 'null');
}

function mutate(root: Json[], mutation: Mutation): void {
  const positions = positionsIn(root);
  const position = positions[mutation.index % positions.length];
  if (!position) return;
  if ('list' in position) changeInList(position, mutation);
  else changeField(position, mutation);
}

function positionsIn(json: Json, positions: Position[] = []): Position[] {
  if (typeof json === 'string') return positions;
  const values = Array.isArray(json) ? json : json.fields.map(([, value]) => value);
  values.forEach((value, index) => {
    positions.push(Array.isArray(json) ? { list: json, index } : { fields: json.fields, index });
    positionsIn(value, positions);
  });
  return positions;
}

function changeInList({ list, index }: { list: Json[]; index: number }, mutation: Mutation): void {
  const value = list[index] ?? 'null';
  list.splice(index, 1, ...applyMutation(value, mutation));
}

function changeField(position: { fields: JsonObject['fields']; index: number }, mutation: Mutation): void {
  const { fields, index } = position;
  const [name, value] = fields[index] ?? ['', 'null'];
  const newName = mutation.change === 'rename' ? mutation.name : name;
  const values = applyMutation(value, mutation);
  fields.splice(index, 1, ...values.map((newValue): [string, Json] => [newName, newValue]));
}

function applyMutation(value: Json, { change, value: other, name }: Mutation): Json[] {
  switch (change) {
    case 'drop':
      return [];
    case 'rename':
      return [value];
    case 'replace':
      return [other];
    case 'double':
      return [value, other];
    case 'wrap':
      return [{ fields: [[name, value]] }];
    case 'quote':
      return [JSON.stringify(jsonText(value))];
  }
}

const PROTOTYPE_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'length',
];
const NAMES = [
  ...PROTOTYPE_NAMES,
  'comment',
  'category',
  'name',
  'agent_id',
  'segment_id',
  'meta',
  'comments',
  '',
];

/** Numbers that no field expects, as JSON text. */
const ODD_NUMBERS = [
  '1e999',
  '-1e999',
  '1e308',
  '-0',
  '0.1',
  '-1',
  '9007199254740993',
  '8640000000000001',
  '1e-320',
];
const NUMBER_LIKE_STRINGS = ['NaN', 'Infinity', '1e999', '0x10', '١٢٣', ' 12 ', '1_000', '-1', ''].map(
  (text) => JSON.stringify(text),
);

/** Hostile text, whole or put together from fragments. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS.map(({ text }) => text)),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '\ud83d',
        '\udc00',
        '\udb40',
        '\udc41',
        '\u{e0041}',
        '\u202e',
        '\u200b',
        'a',
        '\u0000',
        '\r',
        '\n',
      ),
    )
    .map((fragments) => fragments.join('')),
);

/** The JSON text of any value. */
export const anyJsonText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('null', 'true', 'false', '[]', '{}', '""', '{"__proto__":{"text":1}}', '[[[[]]]]'),
  fc.constantFrom(...ODD_NUMBERS, ...NUMBER_LIKE_STRINGS),
  anyText.map((text) => JSON.stringify(text)),
  fc.json({ maxDepth: 3 }),
  fc.integer({ min: 1, max: 5_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
);

export const anyMutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    index: fc.nat(60),
    change: fc.constantFrom<Mutation['change'][]>(
      'drop',
      'replace',
      'replace',
      'double',
      'wrap',
      'rename',
      'quote',
    ),
    value: anyJsonText,
    name: fc.constantFrom(...NAMES),
  }),
  { minLength: 1, maxLength: 5 },
);
