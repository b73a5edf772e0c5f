import { parseNumber } from '../../../../src/insights/parse/parseField';
import type { InsightsRecord } from '../../sample/records';
import { count, differs, notChecked, ok, type Question } from '../Question';
import { NO_SEGMENTS } from '../reasons';

/** The form of a score: its type, with a mark for a percent sign, and its range. */
type Form = 'number' | 'text' | 'text with %' | 'unreadable';

const UNCLEAR = 'only 0 and 1, so the range is unclear';

/** No public example has a score. The plugin reads scores in several forms, and leaves out what is unclear. */
export const scores: Question = {
  id: 'Q10',
  assumption:
    'A score (assessment_percentage) is a number or text from 0 to 100, with one assessment_type each',
  async ask({ sample }) {
    const segments = await sample.segments();
    if (segments.length === 0) return notChecked(NO_SEGMENTS);
    const values = segments.flatMap(valuesOf).filter((value) => value !== null && value !== undefined);
    if (values.length === 0) return notChecked(`None of ${count(segments.length, 'segment')} has a score.`);
    const forms = [...new Set(values.map(formOf))].sort();
    const numbers = values.flatMap((value) => numberOf(value) ?? []);
    const range = rangeOf(numbers);
    const lengths = segments.filter(hasUnequalLengths).length;
    const found = [
      `${count(values.length, 'score')}: ${forms.join(', ')}; ${range}.`,
      ...(lengths === 0 ? [] : [`${count(lengths, 'segment')} have another number of types than of scores.`]),
    ].join(' ');
    const isPlain = forms.every((form) => form === 'number' || form === 'text');
    if (!isPlain || lengths > 0) return differs(found);
    if (range === UNCLEAR) return notChecked(found);
    return range === '0 to 100' ? ok(found) : differs(found);
  },
};

function valuesOf({ assessment_percentage: scores }: InsightsRecord): unknown[] {
  return Array.isArray(scores) ? scores : [scores];
}

function formOf(value: unknown): Form {
  if (numberOf(value) === null) return 'unreadable';
  if (typeof value === 'number') return 'number';
  return String(value).includes('%') ? 'text with %' : 'text';
}

function numberOf(value: unknown): number | null {
  return parseNumber(typeof value === 'string' ? value.trim().replace(/%$/, '') : value);
}

function rangeOf(numbers: readonly number[]): string {
  if (numbers.length === 0) return 'no number';
  if (numbers.some((number) => number < 0 || number > 100)) return 'beyond 0 to 100';
  const isFraction =
    numbers.every((number) => number <= 1) && numbers.some((number) => !Number.isInteger(number));
  if (isFraction) return '0 to 1';
  // Zeros and ones alone fit both ranges.
  return numbers.every((number) => number <= 1) ? UNCLEAR : '0 to 100';
}

function hasUnequalLengths({
  assessment_type: types,
  assessment_percentage: scores,
}: InsightsRecord): boolean {
  const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
  return lengthOf(types) !== lengthOf(scores);
}
