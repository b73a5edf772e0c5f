/** @jest-environment node */
import fc from 'fast-check';
import { propertyRuns } from '../../testing/fixtures/properties';
import { INSIGHTS_BASE_URL } from './InsightsClient';
import { InsightsError, type InsightsErrorKind } from './InsightsError';
import { answeringClient, outcomeOf, TOKEN } from '../testing/respondingClient';
import { anyJsonText, anyText } from '../testing/jsonMutation';

/** Words that stand in every body below, and may stand in no error. */
const SECRET = 'told-by-the-server';

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
const anyAnswer = fc.record({
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

function kindOf(status: number): InsightsErrorKind {
  if (status < 400) return 'unreadable';
  return KIND_OF_STATUS[status] ?? (status >= 500 ? 'unavailable' : 'rejected');
}

const MESSAGE = /^segments\.list: \w+(, status \d{3})?(, code -?[\d.]+(e-?\d+)?)?$/;
const MAX_CALLS = 4;

function expectFitError(error: InsightsError, status: number): void {
  const { message, moreInfo, retryAfterSeconds, kind } = error;
  const isPageToken = status === 400 && error.code === 21481;
  const told = JSON.stringify(Object.values(error)) + message;
  const broken = [
    kind !== (isPageToken ? 'invalidPageToken' : kindOf(status)) && `kind ${kind} of ${status}`,
    !MESSAGE.test(message) && message,
    (told.includes(SECRET) || told.includes(TOKEN)) && 'told',
    (moreInfo?.length ?? 0) > 400 && 'length',
    kind === 'rateLimited' && !((retryAfterSeconds ?? -1) >= 1 && (retryAfterSeconds ?? 0) <= 300) && 'pause',
  ].filter(Boolean);
  if (broken.length > 0) throw new Error(broken.join('; '));
}

it('makes of every status, body and header an answer or an error of the right kind that tells nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyAnswer, async (answer) => {
      const { client, sent } = answeringClient(() => answer);
      const url = `${INSIGHTS_BASE_URL}Segments?ReservationId=1`;
      const outcome: unknown = await outcomeOf(client.get({ operation: 'segments.list', url }));
      if (outcome instanceof InsightsError) expectFitError(outcome, answer.status);
      else if (answer.status > 299) throw new Error('A failure became an answer.');
      if (sent.length > MAX_CALLS) throw new Error(`${sent.length} calls`);
    }),
    propertyRuns(),
  );
});
