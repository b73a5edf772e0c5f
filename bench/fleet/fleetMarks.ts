import { toRetryPolicy } from '../../src/flex/settings/fetchSettings';
import { connectMarkSharing } from '../../src/features/new-feedback/data/connectMarkSharing';
import { openNewMarks } from '../../src/features/new-feedback/data/newMarks';
import { browserClock } from '../../src/insights/http/clock';
import { createInsightsClient } from '../../src/insights/http/InsightsClient';
import type { InsightsFetch } from '../../src/insights/http/sendRequest';
import { commentKey } from '../../src/insights/parse/commentKey';
import { fakeStorage } from '../../src/testing/fakes/fakeStorage';
import { logged, type FleetCall } from './callLog';
import type { FleetPage } from './FleetPage';

export interface FleetMarksOptions {
  /** The value of the setting `desks`. */
  setting: number;
  /** Sends requests to the functions. */
  fetch: InsightsFetch;
  log: FleetCall[];
  /** Whether the agent has used this browser before. */
  isKnownBrowser: boolean;
}

/** The marks of seen feedback in one browser, which it shares with the agent's other computers. */
export interface FleetMarks {
  /** The page has loaded. */
  start(): void;
  /** The agent sees a comment for the first time. */
  seeComment(): void;
}

/** Uses the product's own code. Call it in the window of the browser. */
export function createFleetMarks(
  page: FleetPage,
  { setting, fetch, log, isKnownBrowser }: FleetMarksOptions,
): FleetMarks {
  const client = createInsightsClient({
    baseUrl: 'https://functions.example/',
    getToken: () => 'invented-token',
    fetch: logged(withMarks(fetch, isKnownBrowser), log),
    clock: browserClock(),
    retryPolicy: toRetryPolicy({ desks: setting }),
  });
  const { fetchSettings } = page.context;
  const owner = { accountSid: 'AC', workerSid: 'WK' };
  const storage = fakeStorage();
  // The marks that an earlier page has stored.
  if (isKnownBrowser) openNewMarks(() => storage, owner, Date.now).initialize([], true);
  const marks = openNewMarks(() => storage, owner, Date.now, { client, fetchSettings });
  page.sharing = marks.sharing;
  return {
    start() {
      if (marks.sharing) connectMarkSharing(marks.sharing);
      marks.initialize([], true);
    },
    seeComment() {
      const createdAt = Date.now();
      marks.markSeen([{ key: commentKey({ timestamp: createdAt, offset: Math.random() }), createdAt }]);
    },
  };
}

/** The responses of a server that has marks of the agent, or none until the first ones are saved. */
function withMarks(fetch: InsightsFetch, hasMarks: boolean): InsightsFetch {
  let isKnown = hasMarks;
  return async (url, init) => {
    const response = await fetch(url, init);
    if (response.status !== 200) return response;
    isKnown = isKnown || init.method === 'POST';
    const body = { since: isKnown ? '2000-01-01T00:00:00Z' : null, seen: [], kept_new: [] };
    return { ...response, text: () => Promise.resolve(JSON.stringify(body)) };
  };
}
