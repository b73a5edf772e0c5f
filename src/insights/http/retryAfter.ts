import { parseHttpDate } from './httpDate';

/** A countdown of more than a day would be useless. */
const MAX_SECONDS = 24 * 60 * 60;
/** Longer than any number of seconds or date. */
const MAX_CHARACTERS = 100;

/**
 * The seconds that a `Retry-After` header requests (whole seconds or an HTTP date, RFC 9110), at most a day.
 * Null when there is none: cross-origin, browsers reveal the header only if the server exposes it.
 * @param serverDate the `Date` header of the same response, if it can be read: the clock of this computer can be wrong
 */
export function parseRetryAfterSeconds(
  header: string | null,
  nowMs: number,
  serverDate: string | null = null,
): number | null {
  if (header === null || header.length > MAX_CHARACTERS) return null;
  const value = header.trim();
  if (/^\d+$/.test(value)) return Math.min(Number(value), MAX_SECONDS);
  const timeMs = parseHttpDate(value);
  if (timeMs === null) return null;
  const serverNowMs = parseHttpDate(serverDate?.trim() ?? '') ?? nowMs;
  return Math.min(Math.max(0, Math.ceil((timeMs - serverNowMs) / 1000)), MAX_SECONDS);
}
