import { asRecord } from '../../routing/read';
import type { FaultResponse } from './faultSchema';

type Malformation = Extract<FaultResponse, { kind: 'records' }>['malformation'];

/** A body with malformed records: the entries of its list, or the body itself if it is one record. */
export function withMalformedRecords(body: unknown, malformation: Malformation): unknown {
  const whole = asRecord(body);
  for (const [key, value] of Object.entries(whole)) {
    if (Array.isArray(value)) return { ...whole, [key]: malformedList(value, malformation) };
  }
  return malformedList([body], malformation)[0];
}

/**
 * Source: Twilio's reference page documents these as numbers, while its OpenAPI and its examples have
 * strings.
 */
const NUMBER_FIELDS = ['offset', 'weight', 'timestamp'];

/** Scores of a segment in forms that are not documented: mixed types, out of range, and lists of different lengths. */
const ODD_SCORES = {
  assessment_type: ['Quality', 'Compliance', null, 'Closing', 7],
  assessment_percentage: [120, 'n/a', '50', null],
};

function malformedList(records: readonly unknown[], malformation: Malformation): unknown[] {
  switch (malformation) {
    case 'nulls':
      return records.map((record) => withEachField(record, () => null));
    case 'wrongTypes':
      return records.map((record) => withEachField(record, ofAnotherType));
    case 'numbers':
      return records.map((record) => withEachField(record, asNumber));
    case 'oneBad':
      return ['not a record', ...records];
    case 'oddScores':
      return records.map((record) => ({ ...asRecord(record), ...ODD_SCORES }));
  }
}

/** A record with every field changed. A value that is not a record is changed as a whole. */
function withEachField(record: unknown, change: (value: unknown, name: string) => unknown): unknown {
  if (typeof record !== 'object' || record === null) return change(record, '');
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}

function ofAnotherType(value: unknown): unknown {
  if (typeof value === 'string') return { unexpected: value };
  if (typeof value === 'boolean') return 'neither';
  return typeof value === 'number' ? ['not a number'] : 42;
}

function asNumber(value: unknown, name: string): unknown {
  return typeof value === 'string' && NUMBER_FIELDS.includes(name) ? Number(value) : value;
}
