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

it.each(['notPermitted', 'otherAgent'] as const)(
  'does not fetch a query again that failed as %s',
  async (kind) => {
    expect(await optionsAfter(failure(kind))).toEqual({ enabled: false });
    expect(isTransient({ error: failure(kind), fetchMeta: null })).toBe(false);
  },
);

it.each(['notFound', 'rejected'] as const)(
  'fetches a query again after %s, but does not retry it automatically',
  async (kind) => {
    expect(await optionsAfter(failure(kind))).toEqual({ enabled: true });
    expect(isTransient({ error: failure(kind), fetchMeta: null })).toBe(false);
  },
);

it.each(['network', 'timeout', 'unavailable', 'rateLimited', 'unauthenticated', 'unreadable'] as const)(
  'retries a query automatically after %s',
  async (kind) => {
    expect(await optionsAfter(failure(kind))).toEqual({ enabled: true });
    expect(isTransient({ error: failure(kind), fetchMeta: null })).toBe(true);
  },
);

it('does not fetch a query that is not needed', async () => {
  expect(await optionsAfter(failure('network'), false)).toMatchObject({ enabled: false });
});

it('does not count a refusal of the store for feedback against Insights', async () => {
  const queryClient = await clientWith(failure('notPermitted'));
  clients.push(queryClient);
  const queryFn = () => Promise.reject(failure('notPermitted'));
  await queryClient.prefetchQuery({ queryKey: ['feedbackEntries', null], queryFn });

  expect(enabledUnlessRefused(queryClient, ['question', 'other'], true)).toMatchObject({ enabled: true });
});

it('fetches other queries of an endpoint that has two conversations under other agents', async () => {
  const queryClient = await clientWith(failure('otherAgent'));
  clients.push(queryClient);
  const queryFn = () => Promise.reject(failure('otherAgent'));
  await queryClient.prefetchQuery({ queryKey: ['question', 'second'], queryFn });

  expect(enabledUnlessRefused(queryClient, ['question', 'other'], true)).toMatchObject({ enabled: true });
});

it('does not fetch other queries of an endpoint that has refused every query so far', async () => {
  const queryClient = await clientWith(failure('notPermitted'));
  clients.push(queryClient);
  await refuse(queryClient, ['question', 'second']);

  expect(enabledUnlessRefused(queryClient, ['question', 'other'], true)).toMatchObject({ enabled: false });
  expect(enabledUnlessRefused(queryClient, ['elsewhere'], true)).toMatchObject({ enabled: true });
});

/** Insights refuses a query. `workerSid` is the worker in Teams View whom the query is about. */
async function refuse(queryClient: QueryClient, queryKey: readonly string[], workerSid?: string) {
  await queryClient.prefetchQuery({
    queryKey,
    queryFn: () => Promise.reject(failure('notPermitted')),
    ...enabledUnlessRefused(queryClient, queryKey, true, workerSid),
  });
}

describe('in Teams View', () => {
  const isEnabled = (queryClient: QueryClient, queryKey: readonly string[], workerSid: string): boolean =>
    enabledUnlessRefused(queryClient, queryKey, true, workerSid).enabled;

  async function clientThatRefused(...refused: [name: string, workerSid: string][]): Promise<QueryClient> {
    const queryClient = new QueryClient({
      logger: { log: jest.fn(), warn: jest.fn(), error: jest.fn() },
      defaultOptions: { queries: { retry: false } },
    });
    clients.push(queryClient);
    for (const [name, workerSid] of refused) await refuse(queryClient, ['comments', name], workerSid);
    return queryClient;
  }

  it('fetches the comments on the next worker after one worker was refused', async () => {
    const queryClient = await clientThatRefused(['of A', 'WKa']);

    expect(isEnabled(queryClient, ['comments', 'of B'], 'WKb')).toBe(true);
    expect(isEnabled(queryClient, ['comments', 'of A'], 'WKa')).toBe(false);
  });

  it('counts two refused queries about one worker as one', async () => {
    const queryClient = await clientThatRefused(['of A', 'WKa'], ['on a task of A', 'WKa']);

    expect(isEnabled(queryClient, ['comments', 'of B'], 'WKb')).toBe(true);
  });

  it('fetches nothing more once two workers were refused and none was answered', async () => {
    const queryClient = await clientThatRefused(['of A', 'WKa'], ['of B', 'WKb']);

    expect(isEnabled(queryClient, ['comments', 'of C'], 'WKc')).toBe(false);

    queryClient.setQueryData(['comments', 'of D'], 'a response');
    expect(isEnabled(queryClient, ['comments', 'of C'], 'WKc')).toBe(true);
  });

  it("does not count the refusal of the signed-in worker's own comments", async () => {
    const queryClient = await clientThatRefused(['of A', 'WKa']);
    await refuse(queryClient, ['comments', 'own']);

    expect(isEnabled(queryClient, ['comments', 'of B'], 'WKb')).toBe(true);
  });
});

describe("of the signed-in worker's own queries", () => {
  const ownClient = async (...refused: (readonly string[])[]): Promise<QueryClient> => {
    const queryClient = await clientWith(failure('network'));
    clients.push(queryClient);
    for (const queryKey of refused) await refuse(queryClient, queryKey);
    return queryClient;
  };

  it('fetches the next conversation after one was refused', async () => {
    const queryClient = await ownClient(['segments', 'WR1']);

    expect(enabledUnlessRefused(queryClient, ['segments', 'WR2'], true).enabled).toBe(true);
  });

  it('fetches no further conversation once the list of the agent was refused as well', async () => {
    const queryClient = await ownClient(['segments', 'WR1'], ['comments', 'agent', 'agent-1', 'first']);

    expect(enabledUnlessRefused(queryClient, ['segments', 'WR2'], true).enabled).toBe(false);
  });

  it('counts the two page sizes of one list as one', async () => {
    const queryClient = await ownClient(
      ['comments', 'agent', 'agent-1', 'first'],
      ['comments', 'agent', 'agent-1', 'large'],
    );

    expect(enabledUnlessRefused(queryClient, ['comments', 'segments', 's1'], true).enabled).toBe(true);
  });
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

it('fetches at once, with a new token, what failed because the token was not accepted', async () => {
  const failed = await clientWith(failure('unauthenticated'));
  clients.push(failed);

  refetchRefused(failed);

  expect(failed.getQueryState(KEY)?.error).toBeNull();
});
