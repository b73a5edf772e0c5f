import { isRecord, parseTime } from './parseField';
import { shortHash } from './shortHash';

/** Each key starts with it. A later rule needs another one, so that keys of both rules can be told apart. */
const VERSION = '1';
/** Digits of a timestamp: to the second for an ISO time, to the millisecond for milliseconds since 1970. */
const MAX_TIME_DIGITS = 14;
/** Digits of milliseconds since 1970, from 2001 to 2286. */
const MILLISECONDS_DIGITS = 13;
/** The largest number of that many digits has nine digits in base 36. */
const TIME_CHARACTERS = 9;
const KEY = /^1[0-9a-z]{23}$/;
/** The identity has no text longer than this. The start of a longer one and its length stand for it. */
const MAX_HASHED_CHARACTERS = 100_000;

/**
 * The key of a comment: the same for the same record, read directly or through the agent function, and different for two
 * records that share an assessment SID, because nothing promises that the SID is unique per comment.
 *
 * It is made from fields as they arrived, before any parsing, because the marks of users are stored by it: a parser that
 * reads more or less of a field must not lose them. Names are left out because reviewers and categories can be renamed.
 * It contains the time in a form that sorts like the timestamp, and a hash, but no text.
 * @returns 24 letters and digits in lower case: the version, the time, and the hash
 */
export function commentKey(record: Readonly<Record<string, unknown>>): string {
  const content = isRecord(record.comment) ? record.comment : { comment: record.comment };
  const category = isRecord(content.category) ? content.category : {};
  const identity = [
    record.assessment_sid,
    record.segment_id,
    record.agent_id,
    record.timestamp,
    record.offset,
    category.category_id,
    content.comment,
  ].map(rawText);
  return `${VERSION}${sortableTime(rawText(record.timestamp))}${shortHash(JSON.stringify(identity))}`;
}

/** Whether a text has the form of a key. */
export function isCommentKey(text: unknown): text is string {
  return typeof text === 'string' && KEY.test(text);
}

/**
 * The time in a key, in milliseconds since 1970; null if its record had none that can be read. Where the record's time has
 * no milliseconds, the end of its second. A zone is not in the key, so the time can be hours off then. From 2033 on, a few
 * times in milliseconds look like a date in this century, and are read as one.
 */
export function timeInKey(key: string): number | null {
  const digits = parseInt(key.slice(VERSION.length, VERSION.length + TIME_CHARACTERS), 36);
  const text = String(digits).padStart(MAX_TIME_DIGITS, '0');
  const [date, time] = [text.slice(0, 8), text.slice(8)];
  const isoTime = parseTime(
    `${date.replace(/(..)(..)$/, '-$1-$2')}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`,
  );
  return isoTime === null ? parseTime(text.slice(0, MILLISECONDS_DIGITS)) : isoTime + 999;
}

/** Text as it is, and digits for a number. Anything else cannot identify a comment. */
function rawText(value: unknown): string {
  const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  if (typeof text !== 'string') return '';
  const { length } = text;
  return length <= MAX_HASHED_CHARACTERS ? text : `${text.slice(0, MAX_HASHED_CHARACTERS)}${length}`;
}

/** Later timestamps of the same format sort after earlier ones. */
function sortableTime(timestamp: string): string {
  const digits = timestamp.slice(0, 100).replace(/\D/g, '').slice(0, MAX_TIME_DIGITS);
  return Number(digits.padEnd(MAX_TIME_DIGITS, '0')).toString(36).padStart(TIME_CHARACTERS, '0');
}
