import { InsightsError, type InsightsErrorKind } from '../../../insights/http/InsightsError';
import { isTransient, rateLimitPauseMs, toInsightsError } from './queryErrors';

const failure = (kind: InsightsErrorKind, retryAfterSeconds: number | null = null) =>
  new InsightsError(kind, 'comments.list', { retryAfterSeconds });

it.each([
  [12, 12_000],
  [0, 1_000],
  [null, 10_000],
])('pauses after a 429 response with a Retry-After of %p s', (retryAfterSeconds, pauseMs) => {
  expect(rateLimitPauseMs(failure('rateLimited', retryAfterSeconds))).toBe(pauseMs);
});

it('does not pause after any other failure', () => {
  expect(rateLimitPauseMs(failure('unavailable'))).toBeNull();
});

it('does not count a failed next page as transient', () => {
  const fetchMeta = { fetchMore: { direction: 'forward' } };

  expect(isTransient({ error: failure('rateLimited', 12), fetchMeta })).toBe(false);
});

it('converts any other error to an unreadable response', () => {
  const known = failure('network');

  expect(toInsightsError(known)).toBe(known);
  expect(toInsightsError(new TypeError('oops'))).toMatchObject({ kind: 'unreadable' });
});
