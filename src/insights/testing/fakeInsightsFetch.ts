import { createInsightsClient, INSIGHTS_BASE_URL, type InsightsClient } from '../http/InsightsClient';
import { type FakeClock, fakeClock } from './fakeClock';
import { type PlannedFetch, plannedFetch } from './plannedFetch';

export interface FakeInsights extends PlannedFetch {
  clock: FakeClock;
  client: InsightsClient;
  /** What the host hands out as its token from now on. */
  setToken(token: string | null): void;
}

/** A client with an invented server, clock and token. */
export function fakeInsights(
  options: { random?: () => number; getToken?: () => string | null } = {},
): FakeInsights {
  let token: string | null = 'first-token';
  const clock = fakeClock(options.random);
  const server = plannedFetch(clock);
  const getToken = options.getToken ?? (() => token);
  const client = createInsightsClient({ baseUrl: INSIGHTS_BASE_URL, getToken, fetch: server.fetch, clock });
  return Object.assign(server, {
    clock,
    client,
    setToken(next: string | null) {
      token = next;
    },
  });
}
