import fc from 'fast-check';
import { HOSTILE_TEXTS } from '../../testing/fixtures/hostileTexts';

/**
 * JSON as a server may write it, which is more than `JSON.stringify` writes: a name twice, `__proto__` as a name, numbers
 * beyond all numbers. A string is the text of a value that is not looked into.
 */
export type Json = string | Json[] | JsonObject;
export interface JsonObject {
  fields: [name: string, value: Json][];
}

/** One change to any value anywhere in a document. */
export interface Mutation {
  /** Which of its places, counted from 0, round and round. */
  place: number;
  change: 'drop' | 'replace' | 'double' | 'wrap' | 'rename' | 'quote';
  /** JSON to put there. */
  value: string;
  name: string;
}

/** A place of a document where a value stands: in a list, or under a name. */
type Place = { list: Json[]; index: number } | { fields: JsonObject['fields']; index: number };

export function jsonOf(value: unknown): Json {
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return { fields: Object.entries(value).map(([name, each]) => [name, jsonOf(each)]) };
}

export function jsonText(json: Json): string {
  if (typeof json === 'string') return json;
  if (Array.isArray(json)) return `[${json.map(jsonText).join(',')}]`;
  return `{${json.fields.map(([name, value]) => `${JSON.stringify(name)}:${jsonText(value)}`).join(',')}}`;
}

/** The text of `document` after the changes, one upon the other. */
export function mutatedText(document: unknown, mutations: readonly Mutation[]): string {
  const root: Json[] = [jsonOf(document)];
  for (const mutation of mutations) mutate(root, mutation);
  return jsonText(root[0] ?? 'null');
}

function mutate(root: Json[], mutation: Mutation): void {
  const places = placesIn(root);
  const place = places[mutation.place % places.length];
  if (!place) return;
  if ('list' in place) changeInList(place, mutation);
  else changeField(place, mutation);
}

function placesIn(json: Json, places: Place[] = []): Place[] {
  if (typeof json === 'string') return places;
  const values = Array.isArray(json) ? json : json.fields.map(([, value]) => value);
  values.forEach((value, index) => {
    places.push(Array.isArray(json) ? { list: json, index } : { fields: json.fields, index });
    placesIn(value, places);
  });
  return places;
}

function changeInList({ list, index }: { list: Json[]; index: number }, mutation: Mutation): void {
  const value = list[index] ?? 'null';
  list.splice(index, 1, ...changed(value, mutation));
}

function changeField(place: { fields: JsonObject['fields']; index: number }, mutation: Mutation): void {
  const { fields, index } = place;
  const [name, value] = fields[index] ?? ['', 'null'];
  const newName = mutation.change === 'rename' ? mutation.name : name;
  const values = changed(value, mutation);
  fields.splice(index, 1, ...values.map((each): [string, Json] => [newName, each]));
}

function changed(value: Json, { change, value: other, name }: Mutation): Json[] {
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

/** Numbers no field was made for, as their JSON. */
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
const WORDS_FOR_NUMBERS = ['NaN', 'Infinity', '1e999', '0x10', '١٢٣', ' 12 ', '1_000', '-1', ''].map((word) =>
  JSON.stringify(word),
);

/** Text of the worst kinds, whole or in pieces beside each other. */
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
    .map((pieces) => pieces.join('')),
);

/** JSON of any value. */
export const anyJsonText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('null', 'true', 'false', '[]', '{}', '""', '{"__proto__":{"text":1}}', '[[[[]]]]'),
  fc.constantFrom(...ODD_NUMBERS, ...WORDS_FOR_NUMBERS),
  anyText.map((text) => JSON.stringify(text)),
  fc.json({ maxDepth: 3 }),
  fc.integer({ min: 1, max: 5_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
);

export const anyMutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    place: fc.nat(60),
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
