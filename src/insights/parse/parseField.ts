import { sanitizeLine } from './sanitizeText';

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const ISO_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
/** Times outside of this range are wrong: there was no Insights before, and no review is dated in the far future. */
export const EARLIEST_TIME_MS = Date.UTC(2000, 0, 1);
const LATEST_TIME_MS = Date.UTC(2100, 0, 1);
/** A smaller number is in seconds: in milliseconds, it would be in 1973 or before. */
const LEAST_MILLISECONDS = 1e11;
/** Longer than any number, time or boolean. */
const MAX_VALUE_CHARACTERS = 100;
const MAX_ID_CHARACTERS = 200;
const INVALID_ID_CHARACTER = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const MAX_LINE_CHARACTERS = 200;

/** A JSON object, not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A text without the space around it; null when it is longer than a value can be. The length comes before anything else
 * that reads the text, so that a long text costs no time.
 */
function shortText(value: unknown): string | null {
  return typeof value === 'string' && value.length <= MAX_VALUE_CHARACTERS ? value.trim() : null;
}

/** Text, unchanged; a number becomes its digits, provided that JavaScript represents all of them exactly. */
export function parseString(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isSafeNumber(value) ? String(value) : null;
}

/** A display name: one sanitized line. */
export function parseLine(value: unknown): string | null {
  return sanitizeLine(parseString(value) ?? '', MAX_LINE_CHARACTERS) || null;
}

/** A number, or the digits of one: copies of the spec disagree on which of them the API sends. */
export function parseNumber(value: unknown): number | null {
  const text = shortText(value);
  const number = text !== null && NUMBER.test(text) ? Number(text) : value;
  return isSafeNumber(number) ? number : null;
}

/** JavaScript cannot tell larger adjacent integers apart. No number from the API is that large. */
function isSafeNumber(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

export function parseBoolean(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const text = shortText(value)?.toLowerCase();
  if (text === 'true') return true;
  return text === 'false' ? false : null;
}

/** An opaque id that is valid in a request. */
export function parseId(value: unknown): string | null {
  const id = parseString(value);
  return id !== null && isId(id) ? id : null;
}

/**
 * Insights ids are opaque, so this only rejects what cannot be one: control characters, characters that reverse or hide
 * their neighbors, and lone surrogates, which a URL cannot contain.
 */
export function isId(id: string): boolean {
  return id.length <= MAX_ID_CHARACTERS && id.trim() !== '' && !INVALID_ID_CHARACTER.test(id);
}

/**
 * Milliseconds since 1970. The API sends them as a number, as digits or as ISO 8601 text. Seconds are converted. Null for
 * a time that cannot be right. No clock decides that, because the clock of this computer can be wrong too.
 */
export function parseTime(value: unknown): number | null {
  const text = shortText(value);
  const number = parseNumber(value);
  const isoTime = number === null && text !== null ? parseIsoTime(text) : null;
  const time = number === null ? isoTime : toMilliseconds(number);
  return time !== null && time >= EARLIEST_TIME_MS && time < LATEST_TIME_MS ? time : null;
}

function toMilliseconds(number: number): number {
  return number < LEAST_MILLISECONDS ? Math.round(number * 1_000) : Math.trunc(number);
}

function parseIsoTime(text: string): number | null {
  const match = ISO_TIME.exec(text);
  if (!match) return null;
  const [, timeOfDay, , , zone] = match;
  // JavaScript reads a time without a zone as local time; Twilio's times are UTC.
  const time = Date.parse(timeOfDay !== undefined && zone === undefined ? `${text}Z` : text);
  return Number.isNaN(time) ? null : time;
}
