import { InsightsError, type InsightsErrorKind } from '../../insights/http/InsightsError';
import { NOON } from '../../testing/fixtures/sampleComments';
import { TEXTS } from '../../testing/render/renderWithTexts';
import { AUDIENCE_WORDS } from './audienceWords';
import { errorWords, secondsLeft } from './errorWords';

const wordsOf = (error: InsightsError) => errorWords(error, NOON, NOON, TEXTS, AUDIENCE_WORDS.agent);

const LOADED_NOT = 'Feedback could not be loaded';
const NOT_ACCEPTED =
  'Insights did not accept the request. Try again, and tell your Flex admin if it stays. (503)';

const EXPECTED: Record<InsightsErrorKind, [heading: string, body: string, canRetry: boolean]> = {
  network: [LOADED_NOT, "Check your connection. We'll keep trying every few minutes.", true],
  timeout: [LOADED_NOT, "Insights took too long to answer. We'll keep trying every few minutes.", true],
  unavailable: [LOADED_NOT, "Insights isn't responding. We'll keep trying every few minutes. (503)", true],
  invalidPageToken: [LOADED_NOT, NOT_ACCEPTED, true],
  rejected: [LOADED_NOT, NOT_ACCEPTED, true],
  rateLimited: ['Too many requests right now', 'Feedback loads again in 12 seconds.', false],
  unauthenticated: ['Your session needs a refresh', 'Sign out and back in to see feedback.', false],
  notPermitted: ["Feedback isn't turned on for agents", 'Your Flex admin can turn it on.', false],
  notFound: [
    "Insights isn't set up",
    'An admin needs to turn on Flex Insights for this account. (503)',
    false,
  ],
  unreadable: [
    'Feedback could not be read',
    'The response from Insights was not as expected. Try again later.',
    true,
  ],
};

it.each(Object.keys(EXPECTED) as InsightsErrorKind[])('has words for a failure that is %s', (kind) => {
  const [heading, body, canRetry] = EXPECTED[kind];

  expect(wordsOf(new InsightsError(kind, 'comments.list', { status: 503, retryAfterSeconds: 12 }))).toEqual({
    heading,
    body,
    canRetry,
  });
});

it("names Twilio's own code before the status", () => {
  const error = new InsightsError('unavailable', 'comments.list', { status: 500, code: 20500 });

  expect(wordsOf(error).body).toMatch(/\(20500\)$/);
});

it('names no code where there is none', () => {
  expect(wordsOf(new InsightsError('rejected', 'comments.list')).body).toMatch(/if it stays\.$/);
});

it.each([
  ['at once', 12, 0, 12],
  ['after half a second', 12, 500, 12],
  ['after two seconds', 12, 2_000, 10],
  ['when the time is over', 12, 60_000, 1],
  ['when no time was named', null, 0, 1],
])('counts down %s', (_, retryAfterSeconds, passed, seconds) => {
  const error = new InsightsError('rateLimited', 'comments.list', { retryAfterSeconds });

  expect(secondsLeft(error, NOON, NOON + passed)).toBe(seconds);
});
