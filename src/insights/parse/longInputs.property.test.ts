/** @jest-environment node */
import fc from 'fast-check';
import { isPageOfSameList } from '../endpoints/listUrl';
import { isReservationSid } from '../endpoints/segments';
import { allowedBaseUrl } from '../http/authorization';
import { parseErrorResponse } from '../http/parseErrorResponse';
import { parseRetryAfterSeconds } from '../http/retryAfter';
import { propertyRuns } from '../../testing/fixtures/properties';
import { canonicalId } from './canonicalId';
import { parseComment } from './parseComment';
import { isId, parseBoolean, parseId, parseLine, parseNumber, parseTime } from './parseField';
import { parsePercent } from './parsePercent';
import { sanitizeText } from './sanitizeText';

const LIST_URL = 'https://flex-api.twilio.com/v1/Insights/Segments?ReservationId=WR1';

/** Long texts of a few repeated characters, which is what makes a pattern slow. */
const longText = fc
  .tuple(
    fc.constantFrom('', ' ', '+', '2026-01-01T00:00:00.', 'Mon, ', 'https://a.example/', '{', 'WR'),
    fc.constantFrom(
      '1',
      '1.',
      '.',
      ' ',
      '\t',
      'a',
      ' GMT',
      '%2',
      '/..',
      '\u0301',
      '\u200b',
      '{',
      '😀',
      '&a=b',
    ),
    fc.integer({ min: 20_000, max: 60_000 }),
    fc.constantFrom('', 'x', 'e', ' ', '\n', '}'),
  )
  .map(([start, unit, count, end]) => start + unit.repeat(count) + end);

/** Long texts need fewer runs. */
function checkProperty(check: (text: string) => void): void {
  fc.assert(fc.property(longText, check), { ...propertyRuns(), numRuns: 100 });
}

/** The length of the longest text that `work` gives to a pattern or to a parser of the platform. */
function longestTextRead(work: () => void): number {
  let longest = 0;
  const note = (text: unknown): void => {
    longest = Math.max(longest, String(text).length);
  };
  const originalExec = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec') ?? {};
  const originalParse = Object.getOwnPropertyDescriptor(Date, 'parse') ?? {};
  // All of `test`, `match`, `replace`, `search` and `split` call it.
  const exec: unknown = originalExec.value;
  RegExp.prototype.exec = function (text) {
    note(text);
    return typeof exec === 'function' ? (exec.call(this, text) as RegExpExecArray | null) : null;
  };
  Date.parse = (text) => {
    note(text);
    return NaN;
  };
  try {
    work();
  } finally {
    Object.defineProperty(RegExp.prototype, 'exec', originalExec);
    Object.defineProperty(Date, 'parse', originalParse);
  }
  return longest;
}

/** How each field is read, and the longest text that may be read with patterns. */
const FIELDS: [name: string, maxLength: number, read: (text: string) => unknown][] = [
  ['a number', 100, parseNumber],
  ['a percentage', 100, parsePercent],
  ['a time', 100, parseTime],
  ['a boolean', 100, parseBoolean],
  ['an id', 200, parseId],
  ['an id in a request', 200, isId],
  ['an id for a comparison', 200, canonicalId],
  ['a reservation SID', 200, isReservationSid],
  ['a Retry-After header', 100, (text) => parseRetryAfterSeconds(text, 0)],
  ['a line', 1_800, parseLine],
  ['a text', 41_000, (text) => sanitizeText(text, 10_000)],
  ['the URL of a page', 8_192, (text) => isPageOfSameList(text, LIST_URL)],
  ['the base URL', 8_192, allowedBaseUrl],
];

it.each(FIELDS)('%s is read with patterns only up to a bound of %d', (_, maxLength, read) => {
  checkProperty((text) => {
    expect(longestTextRead(() => read(text))).toBeLessThanOrEqual(maxLength);
  });
});

it.each([
  ['a number', parseNumber],
  ['a percentage', parsePercent],
  ['a time', parseTime],
  ['a boolean', parseBoolean],
  ['an id', parseId],
  ['a Retry-After header', (text: string) => parseRetryAfterSeconds(text, 0)],
  ['the base URL', allowedBaseUrl],
])('%s that is too long is not read', (_, read) => {
  checkProperty((text) => {
    expect(read(text)).toBeNull();
  });
});

it('a comment with fields that are too long is read, with bounded results', () => {
  checkProperty((text) => {
    const comment = parseComment({
      offset: text,
      weight: text,
      report: text,
      timestamp: text,
      agent_id: text,
      user_name: text,
      comment: { comment: text, category: { name: text, category_id: text } },
    });

    expect(comment).toMatchObject({ offsetSeconds: null, weight: null, createdAt: null, agentId: null });
    expect([...comment.text].length).toBeLessThanOrEqual(10_000);
    expect([...(comment.reviewerName ?? '')].length).toBeLessThanOrEqual(200);
  });
});

it('an error response that is too long has a kind, and nothing is read from it', () => {
  checkProperty((text) => {
    const body = JSON.stringify({ code: 20003, padding: text.repeat(6), more_info: text });
    const error = parseErrorResponse('comments.list', { status: 401, text: body, retryAfterSeconds: null });

    expect(error).toMatchObject({ kind: 'unauthenticated', code: null, moreInfo: null });
  });
});
