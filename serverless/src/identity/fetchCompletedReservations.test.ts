import { Refusal } from '../Refusal';
import { fetchCompletedReservations } from './fetchCompletedReservations';

const WORKER = { workspaceSid: 'WS1', workerSid: 'WK1' };
const NOW_MS = Date.UTC(2026, 0, 31);
const reservation = (digit: string) => `WR${digit.repeat(32)}`;
const completed = (digit: string) => ({
  event_type: 'reservation.completed',
  resource_sid: reservation(digit),
  event_data: { worker_sid: WORKER.workerSid },
});

function reservationsOf(events: unknown) {
  const get = jest.fn((_url: string) => Promise.resolve({ events }));
  return { get, sids: fetchCompletedReservations({ get }, WORKER, NOW_MS) };
}

it("returns the worker's completed reservations of the last 30 days, each once", async () => {
  const { get, sids } = reservationsOf([completed('a'), completed('b'), completed('a')]);
  expect(await sids).toEqual([reservation('a'), reservation('b')]);
  const url = new URL(get.mock.calls[0]?.[0] ?? '');
  expect(url.origin + url.pathname).toBe('https://taskrouter.twilio.com/v1/Workspaces/WS1/Events');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    WorkerSid: 'WK1',
    EventType: 'reservation.completed',
    StartDate: '2026-01-01T00:00:00.000Z',
    PageSize: '50',
  });
});

it.each([
  ["of another worker's reservation", [{ ...completed('a'), event_data: { worker_sid: 'WK2' } }]],
  ['of a reservation that was not completed', [{ ...completed('a'), event_type: 'reservation.rejected' }]],
  ['without a worker', [{ ...completed('a'), event_data: null }]],
  ['of a task', [{ ...completed('a'), resource_sid: 'WT1' }]],
  ['that are not a list', null],
])('ignores events %s', async (_, events) => {
  expect(await reservationsOf(events).sids).toEqual([]);
});

it('uses at most 50 reservations, however many events TaskRouter sends', async () => {
  const events = Array.from({ length: 60 }, (_, index) => ({
    ...completed('a'),
    resource_sid: `WR${String(index).padStart(32, '0')}`,
  }));
  expect(await reservationsOf(events).sids).toHaveLength(50);
});

it('reports a wrong workspace when TaskRouter does not know it', async () => {
  const get = () => Promise.reject(new Refusal(404, 20404, 'Twilio answered 404'));
  await expect(fetchCompletedReservations({ get }, WORKER, NOW_MS)).rejects.toMatchObject({
    status: 500,
    message: expect.stringContaining('WORKSPACE_SID') as string,
  });
});
