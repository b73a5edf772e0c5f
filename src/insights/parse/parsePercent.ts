import { parseNumber } from './parseField';

/** Longer than any percentage. */
const MAX_CHARACTERS = 100;
const PERCENT_SIGN = /\s?%$/;

/**
 * A percentage from 0 to 100. It can be a number, or a text with or without a percent sign. Nothing shows whether the API
 * sends 85 or 0.85 for 85 %. So a value above 0 and up to 1 is null, because it can be either.
 */
export function parsePercent(value: unknown): number | null {
  const number = parseNumber(typeof value === 'string' ? withoutSign(value) : value);
  if (number === null || number < 0 || number > 100) return null;
  if (number === 0) return 0;
  return number > 1 ? number : null;
}

function withoutSign(text: string): string | null {
  return text.length <= MAX_CHARACTERS ? text.trim().replace(PERCENT_SIGN, '') : null;
}
