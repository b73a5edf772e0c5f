import { browserClock } from '../../../src/insights/http/clock';
import { listComments, type CommentsFilter } from '../../../src/insights/endpoints/comments';
import { createInsightsClient } from '../../../src/insights/http/InsightsClient';
import { InsightsError } from '../../../src/insights/http/InsightsError';
import { fetchSegments } from '../../../src/insights/endpoints/segments';

/** What is read for one who is signed in. */
export interface Reading {
  baseUrl: string;
  token: string;
}

/** What the plugin's client makes of an answer: what it read, or what went wrong. */
export type Outcome = { texts: (string | null)[] } | { segmentIds: string[] } | { failed: string };

async function outcome(read: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await read();
  } catch (error) {
    return { failed: error instanceof InsightsError ? error.kind : String(error) };
  }
}

function clientOf({ baseUrl, token }: Reading) {
  return createInsightsClient({
    baseUrl,
    getToken: () => token,
    fetch: (url, init) => fetch(url, init),
    clock: browserClock(),
  });
}

const insights = {
  comments: (reading: Reading, filter: CommentsFilter) =>
    outcome(async () => {
      const texts: (string | null)[] = [];
      for await (const page of listComments(clientOf(reading), filter, { pageSize: 100 })) {
        texts.push(...page.comments.map(({ text }) => text));
      }
      return { texts };
    }),
  segments: (reading: Reading, reservationSids: [string, ...string[]]) =>
    outcome(async () => {
      const { segments } = await fetchSegments(clientOf(reading), { reservationSids });
      return { segmentIds: segments.map(({ segmentId }) => segmentId) };
    }),
};

export type PageInsights = typeof insights;

Object.assign(window, { insights });
