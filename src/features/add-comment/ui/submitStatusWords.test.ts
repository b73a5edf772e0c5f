import { InsightsError, type InsightsErrorKind } from '../../../insights/http/InsightsError';
import { NOON } from '../../../testing/fixtures/sampleComments';
import { TEXTS } from '../../../testing/render/renderWithTexts';
import { submitStatusWords } from './submitStatusWords';

const FAILED: [heading: string, body: string] = [
  'The comment was not added',
  "Insights didn't take it. Nothing was saved. Try again in a few minutes. (45003)",
];

const EXPECTED: Record<InsightsErrorKind, [heading: string, body: string]> = {
  network: ['The comment was not sent', 'Your text is kept. Add the comment when you reconnect.'],
  rejected: [
    'Insights did not accept the comment',
    'Nothing was saved. Change the comment and add it again, and tell your Flex admin if it stays. (45003)',
  ],
  notFound: [
    "Insights doesn't find this conversation",
    'Nothing was saved. Refresh the comments, then add yours again. (45003)',
  ],
  unauthenticated: [
    'Your session needs a refresh',
    'Nothing was saved. Copy your text, sign out and back in, then add it again.',
  ],
  notPermitted: [
    "You don't have permission to add comments",
    'Nothing was saved. Ask your Flex admin for an Insights role that can add comments, such as Team leader or Quality manager. (45003)',
  ],
  rateLimited: ['Too many requests right now', 'Nothing was saved. Try again in 12 seconds.'],
  timeout: FAILED,
  unavailable: FAILED,
  unreadable: FAILED,
  invalidPageToken: FAILED,
};

it.each(Object.keys(EXPECTED) as InsightsErrorKind[])('has words for a comment that is %s', (kind) => {
  const error = new InsightsError(kind, 'comments.create', { code: 45003, retryAfterSeconds: 12 });
  const [heading, body] = EXPECTED[kind];

  expect(submitStatusWords(error, NOON, NOON, TEXTS)).toEqual({ heading, body });
  expect(heading.split(' ').length).toBeLessThanOrEqual(7);
});

it.each([
  ['at once', 12, 0, 'Nothing was saved. Try again in 12 seconds.'],
  ['in whole seconds', 12, 10_500, 'Nothing was saved. Try again in 2 seconds.'],
  ['to the last one', 12, 11_001, 'Nothing was saved. Try again in 1 second.'],
  ['to its end', 12, 12_000, 'Nothing was saved. You can try again.'],
  ['not at all without a time', null, 0, 'Nothing was saved. You can try again.'],
])('counts down %s', (_, retryAfterSeconds, passedMs, body) => {
  const error = new InsightsError('rateLimited', 'comments.create', { retryAfterSeconds });

  expect(submitStatusWords(error, NOON, NOON + passedMs, TEXTS).body).toBe(body);
});

it('names no code where there is none', () => {
  expect(submitStatusWords(new InsightsError('rejected', 'comments.create'), NOON, NOON, TEXTS).body).toMatch(
    /if it stays\.$/,
  );
});
