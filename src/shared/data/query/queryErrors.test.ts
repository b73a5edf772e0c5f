import { InsightsError, type InsightsErrorKind } from '../../../insights/http/InsightsError';
import { isTransient, rateLimitPauseMs, toInsightsError } from './queryErrors';

const failure = (kind: InsightsErrorKind, retryAfterSeconds: number | null = null) =>
  new InsightsError(kind, 'comments.list', { retryAfterSeconds });

it.each([
  [12, 12_000],
  [0, 1_000],
  [null, 10_000],
])('waits for the pause of %p s that too many requests name', (retryAfterSeconds, pauseMs) => {
  expect(rateLimitPauseMs(failure('rateLimited', retryAfterSeconds))).toBe(pauseMs);
});

it('knows no pause after any other failure', () => {
  expect(rateLimitPauseMs(failure('unavailable'))).toBeNull();
});

it('does not read a list anew by itself when its next page failed', () => {
  const fetchMeta = { fetchMore: { direction: 'forward' } };

  expect(isTransient({ error: failure('rateLimited', 12), fetchMeta })).toBe(false);
});

it('takes an error of any other kind for an answer that nobody expected', () => {
  const known = failure('network');

  expect(toInsightsError(known)).toBe(known);
  expect(toInsightsError(new TypeError('oops'))).toMatchObject({ kind: 'unreadable' });
});
