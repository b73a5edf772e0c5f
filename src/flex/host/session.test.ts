import { createFakeManager } from '../../testing/fakes/fakeFlexHost';
import { InsightsError } from '../../insights/http/InsightsError';
import { createQueryClient } from '../../shared/data/query/queryClient';
import { QueryObserver } from '@tanstack/react-query';
import { readOwnIdentity, readSession, refetchRefusedOnNewToken } from './session';

it('returns the account and the worker', () => {
  const { manager } = createFakeManager();

  expect(readSession(manager)).toEqual({
    accountSid: 'AC0123456789abcdef0123456789abcdef',
    workerSid: 'WK0123456789abcdef0123456789abcdef',
  });
});

it('throws without a worker', () => {
  const { manager, workerClient } = createFakeManager();
  workerClient.sid = '';

  expect(() => readSession(manager)).toThrow('Flex has no signed-in worker');
});

it.each([
  [
    { full_name: 'Vera Quillon', email: 'vera@example.com' },
    true,
    { name: 'Vera Quillon', email: 'vera@example.com' },
  ],
  [{ full_name: 'Vera Quillon', email: 'vera@example.com' }, false, { name: 'Vera Quillon', email: null }],
  [{ full_name: 5, email: {} }, true, { name: '5', email: null }],
  [null, true, { name: null, email: null }],
])('reads from the attributes %j who the user is as a reviewer', (attributes, reviewerEmail, expected) => {
  const { manager, workerClient } = createFakeManager();
  Object.assign(workerClient, { attributes });

  expect(readOwnIdentity(manager, { reviewerEmail })).toEqual(expected);
});

it('fetches a refused query at once with a new token, and not with each of a hundred in two seconds', async () => {
  jest.useFakeTimers();
  const { manager, events } = createFakeManager();
  const queryClient = createQueryClient(5_000);
  const queryFn = jest.fn().mockRejectedValue(new InsightsError('notPermitted', 'comments.list'));
  const stop = new QueryObserver(queryClient, { queryKey: ['comments'], queryFn }).subscribe(() => undefined);
  const pass = async (durationMs: number): Promise<void> => {
    jest.advanceTimersByTime(durationMs);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  const forgetRefusals = jest.fn();
  refetchRefusedOnNewToken(manager, { queryClient, conversations: { requests: { forgetRefusals } } });
  await pass(0);

  events.emit('tokenUpdated');
  await pass(0);
  expect(queryFn).toHaveBeenCalledTimes(2);
  expect(forgetRefusals).toHaveBeenCalledTimes(1);

  for (let times = 0; times < 100; times += 1) {
    events.emit('tokenUpdated');
    await pass(20);
  }
  await pass(60_000);

  // The last token may be the one with the new roles.
  expect(queryFn).toHaveBeenCalledTimes(3);
  stop();
  queryClient.clear();
  jest.useRealTimers();
});
