/** A countdown of more than a day would be useless. */
const MAX_SECONDS = 24 * 60 * 60;
/** Longer than any number of seconds or date. */
const MAX_CHARACTERS = 100;

/**
 * The seconds that a `Retry-After` header requests (whole seconds or an HTTP date, RFC 9110), at most a day.
 * Null when there is none: cross-origin, browsers reveal the header only if the server exposes it.
 */
export function parseRetryAfterSeconds(header: string | null, nowMs: number): number | null {
  if (header === null || header.length > MAX_CHARACTERS) return null;
  const value = header.trim();
  if (/^\d+$/.test(value)) return Math.min(Number(value), MAX_SECONDS);
  // Date.parse alone would also accept "soon 5" as a date.
  const timeMs = /^[A-Z][a-z]+, .+ GMT$/.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(timeMs)) return null;
  return Math.min(Math.max(0, Math.ceil((timeMs - nowMs) / 1000)), MAX_SECONDS);
}
