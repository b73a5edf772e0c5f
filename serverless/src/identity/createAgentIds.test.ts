import { createAgentIds } from './createAgentIds';

const MINUTE_MS = 60_000;

function setUp() {
  let nowMs = 0;
  const agentIds = createAgentIds(() => nowMs);
  const find = jest.fn(() => Promise.resolve<string | null>('agent'));
  const wait = (ms: number) => {
    nowMs += ms;
  };
  return { agentIds, find, wait };
}

it('finds an agent id once an hour', async () => {
  const { agentIds, find, wait } = setUp();
  expect(await agentIds.get('WK1', find)).toBe('agent');
  wait(60 * MINUTE_MS - 1);
  expect(await agentIds.get('WK1', find)).toBe('agent');
  expect(find).toHaveBeenCalledTimes(1);
  wait(1);
  await agentIds.get('WK1', find);
  expect(find).toHaveBeenCalledTimes(2);
});

it('looks for an unknown agent at most once a minute', async () => {
  const { agentIds, find, wait } = setUp();
  find.mockResolvedValueOnce(null);
  expect(await agentIds.get('WK1', find)).toBeNull();
  wait(MINUTE_MS - 1);
  expect(await agentIds.get('WK1', find)).toBeNull();
  wait(1);
  expect(await agentIds.get('WK1', find)).toBe('agent');
});

it('finds an agent id again after it was forgotten or could not be found', async () => {
  const { agentIds, find } = setUp();
  find.mockRejectedValueOnce(new Error('failed'));
  await expect(agentIds.get('WK1', find)).rejects.toThrow('failed');
  expect(await agentIds.get('WK1', find)).toBe('agent');
  agentIds.forget('WK1');
  find.mockResolvedValueOnce('another');
  expect(await agentIds.get('WK1', find)).toBe('another');
});

it('remembers each worker separately', async () => {
  const { agentIds, find } = setUp();
  await agentIds.get('WK1', find);
  expect(await agentIds.get('WK2', () => Promise.resolve('other'))).toBe('other');
  expect(await agentIds.get('WK1', find)).toBe('agent');
});
