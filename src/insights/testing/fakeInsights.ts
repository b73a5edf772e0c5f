import type { Clock } from '../http/clock';
import { createInsightsClient, INSIGHTS_BASE_URL, type InsightsClient } from '../http/InsightsClient';
import { type FakeClock, fakeClock } from './fakeClock';
import { type FakeFetch, fakeFetch, type Respond } from './fakeFetch';

/** The token until `setToken` is called. */
export const TOKEN = 'first-token';

export interface FakeInsights<TestClock extends Clock = FakeClock> extends FakeFetch {
  clock: TestClock;
  client: InsightsClient;
  /** Sets the token that the host returns from now on. */
  setToken(token: string | null): void;
}

interface Options {
  /** Instead of the token that `setToken` sets. */
  getToken?: () => string | null;
  /** Computes the responses that are not planned. */
  respond?: Respond;
}

/** A real client with a fake server, clock and token. The clock is a `fakeClock` unless another one is given. */
export function fakeInsights(options?: Options): FakeInsights;
export function fakeInsights<TestClock extends Clock>(
  options: Options & { clock: TestClock },
): FakeInsights<TestClock>;
export function fakeInsights({
  clock = fakeClock(),
  respond,
  ...options
}: Options & { clock?: Clock } = {}): FakeInsights<Clock> {
  let token: string | null = TOKEN;
  const server = fakeFetch(clock, respond);
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
