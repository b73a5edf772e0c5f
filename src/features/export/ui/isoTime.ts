/** The greatest time of JavaScript, in milliseconds since 1970. */
const LAST_TIME = 8.64e15;

/** A time in milliseconds since 1970 as text for a file; null for one that has no such text. */
export function isoTime(at: number | null): string | null {
  return at === null || Math.abs(at) > LAST_TIME ? null : new Date(at).toISOString();
}
