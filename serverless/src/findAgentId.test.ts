import { fetchAgentId } from './findAgentId';
import { Refusal } from './Refusal';

const WORKER = { workspaceSid: 'WS1', workerSid: 'WK1' };
const NOW_MS = Date.UTC(2026, 0, 31);
const reservation = (digit: string) => `WR${digit.repeat(32)}`;
const completed = (digit: string, workerSid = WORKER.workerSid) => ({
  resource_sid: reservation(digit),
  event_data: { worker_sid: workerSid },
});

/** A fake Twilio that returns these events, and segments of these agents. It records the requested URLs. */
function twilio(events: unknown, agentIds: (string | null)[]) {
  const requested: URL[] = [];
  const api = {
    get(url: string) {
      requested.push(new URL(url));
      const segments = agentIds.map((agentId) => ({ agent_id: agentId }));
      return Promise.resolve(url.includes('taskrouter') ? { events } : { segments });
    },
  };
  return { api, requested };
}

it("returns the agent that all segments of the worker's own conversations name", async () => {
  const { api, requested } = twilio(
    [completed('a'), completed('b'), completed('a')],
    ['agent', null, 'agent'],
  );
  expect(await fetchAgentId(api, WORKER, NOW_MS)).toBe('agent');
  const [events, segments] = requested;
  expect(events?.href).toMatch(/^https:\/\/taskrouter\.twilio\.com\/v1\/Workspaces\/WS1\/Events\?/);
  expect(events?.searchParams.get('WorkerSid')).toBe('WK1');
  expect(events?.searchParams.get('StartDate')).toBe('2026-01-01T00:00:00.000Z');
  expect(segments?.searchParams.getAll('ReservationId')).toEqual([reservation('a'), reservation('b')]);
});

it('returns null when the segments disagree', async () => {
  expect(await fetchAgentId(twilio([completed('a')], ['agent', 'other']).api, WORKER, NOW_MS)).toBeNull();
});

it('returns null while Insights has no segment', async () => {
  expect(await fetchAgentId(twilio([completed('a')], []).api, WORKER, NOW_MS)).toBeNull();
});

it.each([
  ["another worker's", [completed('a', 'WK2')]],
  ['without a worker', [{ resource_sid: reservation('a') }]],
  ['not reservations', [{ resource_sid: 'WT1', event_data: { worker_sid: 'WK1' } }]],
  ['missing', null],
])('does not fetch segments for reservations that are %s', async (_, events) => {
  const { api, requested } = twilio(events, ['agent']);
  expect(await fetchAgentId(api, WORKER, NOW_MS)).toBeNull();
  expect(requested).toHaveLength(1);
});

it('reports a wrong workspace when TaskRouter does not know it', async () => {
  const api = { get: () => Promise.reject(new Refusal(404, 20404, 'Twilio answered 404')) };
  await expect(fetchAgentId(api, WORKER, NOW_MS)).rejects.toMatchObject({ status: 500 });
});

it.each([
  [20404, null],
  [20500, expect.objectContaining({ status: 404 })],
])('treats a 404 response with code %d as no segments or as a failure', async (code, expected) => {
  const { api } = twilio([completed('a')], []);
  const get = (url: string) =>
    url.includes('taskrouter') ? api.get(url) : Promise.reject(new Refusal(404, code, 'Twilio answered 404'));
  expect(await fetchAgentId({ get }, WORKER, NOW_MS).catch((error: unknown) => error)).toEqual(expected);
});
