import { createFakeManager } from '../../testing/fakes/fakeFlexHost';
import { readSession } from './session';

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
