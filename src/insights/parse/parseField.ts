import { sanitizeLine } from './sanitizeText';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const ISO_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
/** The last moment a JavaScript Date can hold. */
const MAX_TIME_MS = 8.64e15;
const MAX_ID_CHARACTERS = 200;
const UNFIT_FOR_IDS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const MAX_LINE_CHARACTERS = 200;

/** A JSON object, not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text as it was sent; a number is taken as its digits, as long as no digit is lost on the way. */
export function parseString(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isCountable(value) ? String(value) : null;
}

/** A name for people: one harmless line. */
export function parseLine(value: unknown): string | null {
  return sanitizeLine(parseString(value) ?? '', MAX_LINE_CHARACTERS) || null;
}

/** A number, or the digits of one: the spec's copies disagree on which the API sends. */
export function parseNumber(value: unknown): number | null {
  const number = typeof value === 'string' && NUMBER.test(value.trim()) ? Number(value) : value;
  return isCountable(number) ? number : null;
}

/** Beyond, neighbouring whole numbers are the same to JavaScript. Nothing that the API counts is so large. */
function isCountable(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

export function parseBoolean(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const word = value.trim().toLowerCase();
  if (word === 'true') return true;
  return word === 'false' ? false : null;
}

/** An opaque id that is fit to be sent back. */
export function parseId(value: unknown): string | null {
  const id = parseString(value);
  return id !== null && isId(id) ? id : null;
}

/**
 * Ids of Insights are opaque; this only keeps out what cannot be one: control characters, characters that turn or hide
 * what is beside them, and halves of a pair, which a URL cannot hold.
 */
export function isId(id: string): boolean {
  return id.trim() !== '' && id.length <= MAX_ID_CHARACTERS && !UNFIT_FOR_IDS.test(id);
}

/** Milliseconds since 1970, sent as such (number or digits) or as an ISO 8601 text. */
export function parseTime(value: unknown): number | null {
  const time = parseNumber(value) ?? (typeof value === 'string' ? isoTime(value.trim()) : null);
  return time !== null && time >= 1 && time <= MAX_TIME_MS ? Math.trunc(time) : null;
}

function isoTime(text: string): number | null {
  const match = ISO_TIME.exec(text);
  if (!match) return null;
  const [, timeOfDay, , , zone] = match;
  // Without a zone the language reads local time; Twilio's times are UTC.
  const time = Date.parse(timeOfDay !== undefined && zone === undefined ? `${text}Z` : text);
  return Number.isNaN(time) ? null : time;
}
