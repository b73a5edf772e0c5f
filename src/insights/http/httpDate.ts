/** Longer than any HTTP date. */
const MAX_CHARACTERS = 100;

/**
 * The time of an HTTP date (RFC 9110) in milliseconds since 1970; null for anything else. `Date.parse` alone would also
 * accept "soon 5" as a date.
 */
export function parseHttpDate(text: string): number | null {
  if (text.length > MAX_CHARACTERS || !/^[A-Z][a-z]+, .+ GMT$/.test(text)) return null;
  const timeMs = Date.parse(text);
  return Number.isNaN(timeMs) ? null : timeMs;
}
