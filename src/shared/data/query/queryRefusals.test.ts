import { QueryClient } from '@tanstack/react-query';
import { InsightsError, type InsightsErrorKind } from '../../../insights/http/InsightsError';
import { isTransient } from './queryErrors';
import { enabledUnlessRefused, refetchRefused } from './queryRefusals';

const KEY = ['question'];

/** A cache with one query and its last error. */
async function clientWith(error: Error): Promise<QueryClient> {
  const logger = { log: jest.fn(), warn: jest.fn(), error: jest.fn() };
  const queryClient = new QueryClient({ logger, defaultOptions: { queries: { retry: false } } });
  await queryClient.prefetchQuery({ queryKey: KEY, queryFn: () => Promise.reject(error) });
  return queryClient;
}
const failure = (kind: InsightsErrorKind, retryAfterSeconds: number | null = null) =>
  new InsightsError(kind, 'comments.list', { retryAfterSeconds });

const clients: QueryClient[] = [];
async function optionsAfter(error: Error, isNeeded = true) {
  const queryClient = await clientWith(error);
  clients.push(queryClient);
  return enabledUnlessRefused(queryClient, KEY, isNeeded);
}
afterEach(() => clients.splice(0).forEach((client) => client.clear()));

it.each(['notPermitted', 'unauthenticated'] as const)(
  'does not fetch a query again that failed as %s',
  async (kind) => {
    expect(await optionsAfter(failure(kind))).toEqual({ enabled: false });
    expect(isTransient({ error: failure(kind), fetchMeta: null })).toBe(false);
  },
);

it.each(['notFound', 'unreadable', 'rejected'] as const)(
  'fetches a query again after %s, but does not retry it automatically',
  async (kind) => {
    expect(await optionsAfter(failure(kind))).toEqual({ enabled: true });
    expect(isTransient({ error: failure(kind), fetchMeta: null })).toBe(false);
  },
);

it.each(['network', 'timeout', 'unavailable', 'rateLimited'] as const)(
  'retries a query automatically after %s',
  async (kind) => {
    expect(await optionsAfter(failure(kind))).toEqual({ enabled: true });
    expect(isTransient({ error: failure(kind), fetchMeta: null })).toBe(true);
  },
);

it('does not fetch a query that is not needed', async () => {
  expect(await optionsAfter(failure('network'), false)).toMatchObject({ enabled: false });
});

it('does not fetch other queries of an endpoint that has refused every query so far', async () => {
  const queryClient = await clientWith(failure('notPermitted'));
  clients.push(queryClient);

  expect(enabledUnlessRefused(queryClient, ['question', 'other'], true)).toMatchObject({ enabled: false });
  expect(enabledUnlessRefused(queryClient, ['elsewhere'], true)).toMatchObject({ enabled: true });
});

it('continues to fetch from an endpoint that has refused one query and accepted another', async () => {
  const queryClient = await clientWith(failure('notPermitted'));
  clients.push(queryClient);
  queryClient.setQueryData(['question', 'answered'], 'an answer');

  expect(enabledUnlessRefused(queryClient, ['question', 'other'], true)).toMatchObject({ enabled: true });
  expect(enabledUnlessRefused(queryClient, KEY, true)).toMatchObject({ enabled: false });
});

it('clears only refusals when the token or the roles have changed', async () => {
  const refused = await clientWith(failure('notPermitted'));
  const failed = await clientWith(failure('network'));
  clients.push(refused, failed);

  refetchRefused(refused);
  refetchRefused(failed);

  expect(refused.getQueryState(KEY)?.error).toBeNull();
  expect(failed.getQueryState(KEY)?.error).toMatchObject({ kind: 'network' });
});
