import { isRecord } from '../../../src/insights/parse/parseField';

/**
 * Finds a number in parsed JSON that JavaScript may have rounded, or that JSON cannot express: it would not stay the same
 * when it is sent back. Digits that a decimal fraction has lost are not noticed.
 *
 * @returns its path, such as `theme.list.0`; null if there is none
 */
export function inexactNumberPath(value: unknown): string | null {
  if (typeof value === 'number') return isExact(value) ? null : '';
  if (!isRecord(value) && !Array.isArray(value)) return null;
  for (const [key, child] of Object.entries(value)) {
    const path = inexactNumberPath(child);
    if (path !== null) return path === '' ? key : `${key}.${path}`;
  }
  return null;
}

function isExact(number: number): boolean {
  return Number.isSafeInteger(number) || (Number.isFinite(number) && !Number.isInteger(number));
}
