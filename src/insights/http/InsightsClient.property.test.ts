/** @jest-environment node */
import fc from 'fast-check';
import { propertyRuns } from '../../testing/fixtures/properties';
import { INSIGHTS_BASE_URL } from './InsightsClient';
import { InsightsError, type InsightsErrorKind } from './InsightsError';
import { fakeNow, impatientClock } from '../testing/fakeClock';
import { fakeInsights, TOKEN } from '../testing/fakeInsights';
import { anyJsonText, anyText } from '../testing/jsonMutation';
import { resultOrError } from '../testing/resultOrError';

/** Part of every body below. It must not appear in any error. */
const SECRET = 'sent-by-the-server';

const anyBody = fc.oneof(
  fc.constantFrom(
    '',
    '<html><body>Bad gateway</body></html>',
    '{"errors":[]}',
    '{"code":20403}',
    'null',
    '[',
    '"',
  ),
  fc
    .tuple(anyJsonText, anyText)
    .map(
      ([code, text]) =>
        `{"code":${code},"message":${JSON.stringify(SECRET + text)},"more_info":${JSON.stringify(text)}}`,
    ),
  fc.tuple(anyJsonText, anyJsonText).map(([code, url]) => `{"errors":[{"code":${code},"infoUrl":${url}}]}`),
  anyJsonText,
  fc.string({ unit: 'binary' }),
);
const anyRetryAfter = fc.option(
  fc.oneof(
    fc.constantFrom(
      '0',
      '7',
      '-1',
      '1e3',
      '9'.repeat(400),
      'soon',
      '',
      'Thu, 15 Jan 2026 09:00:05 GMT',
      'Thu, 99 GMT',
    ),
    anyText,
  ),
);
const anyResponse = fc.record({
  status: fc.oneof(
    fc.integer({ min: 200, max: 599 }),
    fc.constantFrom(200, 400, 401, 403, 404, 408, 429, 500, 503),
  ),
  text: anyBody,
  retryAfter: anyRetryAfter,
});

const KIND_OF_STATUS: Partial<Record<number, InsightsErrorKind>> = {
  401: 'unauthenticated',
  403: 'notPermitted',
  404: 'notFound',
  408: 'unavailable',
  429: 'rateLimited',
};

function kindOf(status: number, text: string): InsightsErrorKind {
  if (status < 300 && text.trimStart().startsWith('<')) return 'webPage';
  if (status < 400) return 'unreadable';
  if (status < 500 && ![401, 408, 429].includes(status) && /^\s*<(!|html)/i.test(text)) return 'webPage';
  return KIND_OF_STATUS[status] ?? (status >= 500 ? 'unavailable' : 'rejected');
}

const MESSAGE = /^segments\.list: \w+(, status \d{3})?(, code -?[\d.]+(e-?\d+)?)?$/;
const MAX_CALLS = 4;

function expectSafeError(error: InsightsError, status: number, text: string): void {
  const { message, moreInfo, retryAfterSeconds, kind } = error;
  const isPageToken = status === 400 && error.code === 21481;
  const exposedText = JSON.stringify(Object.values(error)) + message;
  const problems = [
    kind !== (isPageToken ? 'invalidPageToken' : kindOf(status, text)) && `kind ${kind} of ${status}`,
    !MESSAGE.test(message) && message,
    (exposedText.includes(SECRET) || exposedText.includes(TOKEN)) && 'secret exposed',
    (moreInfo?.length ?? 0) > 400 && 'length',
    kind === 'rateLimited' && !((retryAfterSeconds ?? -1) >= 1 && (retryAfterSeconds ?? 0) <= 300) && 'pause',
  ].filter(Boolean);
  if (problems.length > 0) throw new Error(problems.join('; '));
}

it('turns every status, body and header into a result or a safe error of the right kind', async () => {
  await fc.assert(
    fc.asyncProperty(anyResponse, async ({ status, text, retryAfter }) => {
      const headers = retryAfter === null ? {} : { 'Retry-After': retryAfter };
      const clock = impatientClock(fakeNow);
      const { client, requests } = fakeInsights({ clock, respond: () => ({ status, body: text, headers }) });
      const url = `${INSIGHTS_BASE_URL}Segments?ReservationId=1`;
      const result: unknown = await resultOrError(client.get({ operation: 'segments.list', url }));
      if (result instanceof InsightsError) expectSafeError(result, status, text);
      else if (status > 299) throw new Error('A failure became a result.');
      if (requests.length > MAX_CALLS) throw new Error(`${requests.length} calls`);
    }),
    propertyRuns(),
  );
});
