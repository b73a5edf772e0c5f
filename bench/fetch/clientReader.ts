import { FLEX_API_ORIGIN } from '../../emulator/world/insightsPaths';
import { nextCursors, type PageCursor, type CommentBatch } from '../../src/shared/data/query/commentBatch';
import { largePageSize, fetchBatch } from '../../src/shared/data/query/fetchBatch';
import { browserClock } from '../../src/insights/http/clock';
import {
  createInsightsClient,
  INSIGHTS_BASE_URL,
  type InsightsClient,
} from '../../src/insights/http/InsightsClient';
import type { FetchJob, Reader } from './FetchRun';

/** The plugin's own client. Its requests to flex-api.twilio.com go to the emulator. */
function reroutedClient({ origin, token }: FetchJob): InsightsClient {
  return createInsightsClient({
    baseUrl: INSIGHTS_BASE_URL,
    getToken: () => token,
    fetch: (url, init) => fetch(url.replace(FLEX_API_ORIGIN, origin), init),
    clock: browserClock(),
  });
}

/** Fetches like "Load all" does: one batch after the other. It keeps the batches like the page's cache does. */
export function createClientReader(job: FetchJob): Reader {
  const client = reroutedClient(job);
  return {
    async read({ pageSize, most }, onResponse) {
      const rules = { maxComments: most, includeReviewerEmail: false };
      const step = { ...rules, pageSize: pageSize ?? largePageSize(rules) };
      const watched: InsightsClient = {
        ...client,
        async get(request) {
          const response = await client.get(request);
          onResponse();
          return response;
        },
      };
      const steps: CommentBatch[] = [];
      let cursors: readonly PageCursor[] | undefined = [{ filter: { agentId: job.agentId }, pageUrl: null }];
      while (cursors) {
        steps.push(await fetchBatch(watched, cursors, step));
        cursors = nextCursors(steps, rules);
      }
      return () => sidsIn(steps);
    },
  };
}

function sidsIn(steps: readonly CommentBatch[]): (string | null)[] {
  const pages = steps.flatMap(({ sequences }) => sequences.flatMap((chain) => chain.pages));
  return pages.flatMap(({ comments }) => comments.map(({ assessmentSid }) => assessmentSid));
}
