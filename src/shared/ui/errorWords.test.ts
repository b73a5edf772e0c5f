import {
  InsightsError,
  type InsightsErrorDetails,
  type InsightsErrorKind,
} from '../../insights/http/InsightsError';
import { TEXTS } from '../../testing/render/renderWithTexts';
import { errorWords } from './errorWords';

/** What is expected of every kind of failure. */
type Expected<Words> = Record<InsightsErrorKind, Words>;
const kindsOf = (expected: Expected<unknown>) => Object.keys(expected) as InsightsErrorKind[];

describe("in an agent's list", () => {
  const wordsOf = (kind: InsightsErrorKind, details?: InsightsErrorDetails, passedMs?: number) =>
    errorWords(new InsightsError(kind, 'comments.list', details), 'agentList', TEXTS, passedMs);

  const LOADED_NOT = 'Feedback could not be loaded';
  const NOT_ACCEPTED =
    "Insights didn't accept the request. Try again. If the problem persists, tell your Flex admin. (503)";

  const EXPECTED: Expected<[heading: string, body: string, canRetry: boolean]> = {
    network: [LOADED_NOT, "Check your connection. We'll keep trying every few minutes.", true],
    timeout: [LOADED_NOT, "Insights took too long to respond. We'll keep trying every few minutes.", true],
    unavailable: [LOADED_NOT, "Insights isn't responding. We'll keep trying every few minutes. (503)", true],
    invalidPageToken: [LOADED_NOT, NOT_ACCEPTED, true],
    rejected: [LOADED_NOT, NOT_ACCEPTED, true],
    rateLimited: ['Too many requests right now', 'Feedback will load again in 12 seconds.', false],
    unauthenticated: [
      'Your session needs a refresh',
      "We'll keep trying every few minutes. If the problem persists, sign out and back in.",
      false,
    ],
    notPermitted: [
      "Feedback isn't turned on for agents",
      'Your Flex admin can turn it on. The setup check in Flex tells them how.',
      false,
    ],
    notRecognized: [
      "Insights doesn't recognize you yet",
      "Your feedback will appear here once Insights has processed your conversations. We'll keep checking.",
      false,
    ],
    otherAgent: [
      "This is another agent's feedback",
      "Insights has it under another agent. If that's wrong, tell your Flex admin.",
      false,
    ],
    notFound: [
      "Insights isn't set up",
      'An admin needs to turn on Flex Insights for this account. (503)',
      false,
    ],
    webPage: [
      LOADED_NOT,
      "A web page loaded instead of Insights, such as a network's sign-in page. Check your connection. We'll keep trying every few minutes.",
      true,
    ],
    unreadable: [
      'Feedback could not be read',
      "The response from Insights wasn't as expected. We'll keep trying every few minutes.",
      true,
    ],
  };

  it.each(kindsOf(EXPECTED))('has words for the failure %s', (kind) => {
    const [heading, body, canRetry] = EXPECTED[kind];

    expect(wordsOf(kind, { status: 503, retryAfterSeconds: 12 })).toEqual({ heading, body, canRetry });
  });

  it("shows Twilio's error code instead of the status", () => {
    expect(wordsOf('unavailable', { status: 500, code: 20500 }).body).toMatch(/\(20500\)$/);
  });

  it('shows no code if there is none', () => {
    expect(wordsOf('rejected').body).toMatch(/tell your Flex admin\.$/);
  });

  it.each([
    ['at first', 12, 0, 12],
    ['after half a second', 12, 500, 12],
    ['after two seconds', 12, 2_000, 10],
    ['when the time is over', 12, 60_000, 1],
    ['without a time', null, 0, 1],
  ])('counts down %s', (_, retryAfterSeconds, passedMs, seconds) => {
    expect(wordsOf('rateLimited', { retryAfterSeconds }, passedMs).body).toBe(
      TEXTS.plural('AssessmentCommentsRateLimitedBody', seconds),
    );
  });
});

describe("in a supervisor's list", () => {
  it("shows the code of a refusal, which an agent's list omits", () => {
    const error = new InsightsError('notPermitted', 'comments.list', { status: 403, code: 45003 });

    expect(errorWords(error, 'supervisorList', TEXTS).body).toMatch(/\(45003\)$/);
    expect(errorWords(error, 'agentList', TEXTS).body).not.toMatch(/\d/);
  });
});

describe('for a comment that is being added', () => {
  const wordsOf = (kind: InsightsErrorKind, details?: InsightsErrorDetails, passedMs?: number) =>
    errorWords(new InsightsError(kind, 'comments.create', details), 'addComment', TEXTS, passedMs);

  const FAILED: [heading: string, body: string] = [
    'The comment was not added',
    "Insights couldn't save it. Try again in a few minutes. (45003)",
  ];

  const EXPECTED: Expected<[heading: string, body: string]> = {
    network: ['The comment was not sent', 'Your text is kept. Add the comment when you reconnect.'],
    rejected: [
      'Insights did not accept the comment',
      'Nothing was saved. Change the comment and add it again. If the problem persists, tell your Flex admin. (45003)',
    ],
    notFound: [
      "Insights can't find this conversation",
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
    notRecognized: [
      "You don't have permission to add comments",
      'Nothing was saved. Ask your Flex admin for an Insights role that can add comments, such as Team leader or Quality manager. (45003)',
    ],
    otherAgent: [
      "You don't have permission to add comments",
      'Nothing was saved. Ask your Flex admin for an Insights role that can add comments, such as Team leader or Quality manager. (45003)',
    ],
    rateLimited: ['Too many requests right now', 'Nothing was saved. Try again in 12 seconds.'],
    timeout: FAILED,
    unavailable: FAILED,
    unreadable: FAILED,
    webPage: FAILED,
    invalidPageToken: FAILED,
  };

  it.each(kindsOf(EXPECTED))('has words for the failure %s', (kind) => {
    const [heading, body] = EXPECTED[kind];

    expect(wordsOf(kind, { code: 45003, retryAfterSeconds: 12 })).toMatchObject({ heading, body });
    expect(heading.split(' ').length).toBeLessThanOrEqual(7);
  });

  it.each([
    ['at first', 12, 0, 'Nothing was saved. Try again in 12 seconds.'],
    ['in whole seconds', 12, 10_500, 'Nothing was saved. Try again in 2 seconds.'],
    ['to the last one', 12, 11_001, 'Nothing was saved. Try again in 1 second.'],
    ['to its end', 12, 12_000, 'Nothing was saved. You can try again.'],
    ['not at all without a time', null, 0, 'Nothing was saved. You can try again.'],
  ])('counts down %s', (_, retryAfterSeconds, passedMs, body) => {
    expect(wordsOf('rateLimited', { retryAfterSeconds }, passedMs).body).toBe(body);
  });

  it('shows no code if there is none', () => {
    expect(wordsOf('rejected').body).toMatch(/tell your Flex admin\.$/);
  });
});
