import { browserClock } from '../../../src/insights/http/clock';
import { listComments, type CommentsFilter } from '../../../src/insights/endpoints/comments';
import {
  fetchFeedbackPage,
  saveFeedback,
  type FeedbackAction,
} from '../../../src/insights/endpoints/feedbackEntries';
import { fetchSeenMarks, saveSeenMarks, type SeenMarks } from '../../../src/insights/endpoints/seenMarks';
import { createInsightsClient } from '../../../src/insights/http/InsightsClient';
import { InsightsError } from '../../../src/insights/http/InsightsError';
import { fetchSegments } from '../../../src/insights/endpoints/segments';

/** Where the client sends its requests, and the signed-in user's token. */
export interface ClientOptions {
  baseUrl: string;
  token: string;
}

/** What the plugin's client returns for a response: the data, or the kind of error. */
export type Outcome = { texts: (string | null)[] } | { segmentIds: string[] } | Failure;
type Failure = { failed: string };

async function outcome<Result>(read: () => Promise<Result>): Promise<Result | Failure> {
  try {
    return await read();
  } catch (error) {
    return { failed: error instanceof InsightsError ? error.kind : String(error) };
  }
}

function clientOf({ baseUrl, token }: ClientOptions) {
  return createInsightsClient({
    baseUrl,
    getToken: () => token,
    fetch: (url, init) => fetch(url, init),
    clock: browserClock(),
  });
}

const insights = {
  comments: (options: ClientOptions, filter: CommentsFilter) =>
    outcome(async () => {
      const texts: (string | null)[] = [];
      for await (const page of listComments(clientOf(options), filter, { pageSize: 100 })) {
        texts.push(...page.comments.map(({ text }) => text));
      }
      return { texts };
    }),
  segments: (options: ClientOptions, reservationSids: [string, ...string[]]) =>
    outcome(async () => {
      const { segments } = await fetchSegments(clientOf(options), { reservationSids });
      return { segmentIds: segments.map(({ segmentId }) => segmentId) };
    }),
  feedback: (options: ClientOptions, page: { workerSid?: string; before?: string }) =>
    outcome(() => fetchFeedbackPage(clientOf(options), page)),
  saveFeedback: (options: ClientOptions, key: string, action: FeedbackAction) =>
    outcome(() => saveFeedback(clientOf(options), key, action)),
  seen: (options: ClientOptions) => outcome(() => fetchSeenMarks(clientOf(options))),
  saveSeen: (options: ClientOptions, changes: SeenMarks) =>
    outcome(() => saveSeenMarks(clientOf(options), changes)),
};

export type PageInsights = typeof insights;

Object.assign(window, { insights });
