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

it.each(['notPermitted'] as const)('asks nothing again that is %s', async (kind) => {
  expect(await optionsAfter(failure(kind))).toEqual({ enabled: false });
  expect(isTransient({ error: failure(kind), fetchMeta: null })).toBe(false);
});

it.each(['notFound', 'unreadable', 'rejected'] as const)(
  'asks again after %s, but not by itself',
  async (kind) => {
    expect(await optionsAfter(failure(kind))).toEqual({ enabled: true });
    expect(isTransient({ error: failure(kind), fetchMeta: null })).toBe(false);
  },
);

it.each(['network', 'timeout', 'unavailable', 'rateLimited', 'unauthenticated'] as const)(
  'asks again by itself after %s',
  async (kind) => {
    expect(await optionsAfter(failure(kind))).toEqual({ enabled: true });
    expect(isTransient({ error: failure(kind), fetchMeta: null })).toBe(true);
  },
);

it('asks nothing that is not wanted', async () => {
  expect(await optionsAfter(failure('network'), false)).toMatchObject({ enabled: false });
});

it('asks nothing else of an endpoint that has refused every question so far', async () => {
  const queryClient = await clientWith(failure('notPermitted'));
  clients.push(queryClient);

  expect(enabledUnlessRefused(queryClient, ['question', 'other'], true)).toMatchObject({ enabled: false });
  expect(enabledUnlessRefused(queryClient, ['elsewhere'], true)).toMatchObject({ enabled: true });
});

it('goes on asking an endpoint that has refused one question and answered another', async () => {
  const queryClient = await clientWith(failure('notPermitted'));
  clients.push(queryClient);
  queryClient.setQueryData(['question', 'answered'], 'an answer');

  expect(enabledUnlessRefused(queryClient, ['question', 'other'], true)).toMatchObject({ enabled: true });
  expect(enabledUnlessRefused(queryClient, KEY, true)).toMatchObject({ enabled: false });
});

it('forgets a refusal, and only that, when token or roles have changed', async () => {
  const refused = await clientWith(failure('notPermitted'));
  const failed = await clientWith(failure('network'));
  clients.push(refused, failed);

  refetchRefused(refused);
  refetchRefused(failed);

  expect(refused.getQueryState(KEY)?.error).toBeNull();
  expect(failed.getQueryState(KEY)?.error).toMatchObject({ kind: 'network' });
});

it('fetches at once, with a new token, what failed because the token was not accepted', async () => {
  const failed = await clientWith(failure('unauthenticated'));
  clients.push(failed);

  refetchRefused(failed);

  expect(failed.getQueryState(KEY)?.error).toBeNull();
});
