import { createInsightsClient, INSIGHTS_BASE_URL, type InsightsClient } from '../http/InsightsClient';
import { type FakeClock, fakeClock } from './fakeClock';
import { type FakeFetch, fakeFetch } from './fakeFetch';

export interface FakeInsights extends FakeFetch {
  clock: FakeClock;
  client: InsightsClient;
  /** Sets the token that the host returns from now on. */
  setToken(token: string | null): void;
}

/** A real client with a fake server, clock and token. */
export function fakeInsights(
  options: { random?: () => number; getToken?: () => string | null } = {},
): FakeInsights {
  let token: string | null = 'first-token';
  const clock = fakeClock(options.random);
  const server = fakeFetch(clock);
  const getToken = options.getToken ?? (() => token);
  const client = createInsightsClient({ baseUrl: INSIGHTS_BASE_URL, getToken, fetch: server.fetch, clock });
  return Object.assign(server, {
    clock,
    client,
    setToken(newToken: string | null) {
      token = newToken;
    },
  });
}
