import { asRecord } from '../routing/read';
import type { TwilioRequest } from '../routing/route';
import { World } from '../world/World';
import { LiveQueries } from './LiveQueries';

function setUp() {
  const world = new World(() => Date.UTC(2026, 0, 5));
  const agent = world.addWorker({
    sid: 'WK1',
    identity: 'nia.okafor',
    fullName: 'Nia Okafor',
    roles: ['agent'],
  });
  const other = world.addWorker({
    sid: 'WK2',
    identity: 'ole.brandt',
    fullName: 'Ole Brandt',
    roles: ['agent'],
  });
  const notified: Record<string, unknown>[] = [];
  let last = 0;
  const queries = new LiveQueries(world, { next: () => (last += 1) }, (body) =>
    notified.push(asRecord(body)),
  );
  world.onChange(() => queries.sendChanges());
  return { world, agent, other, notified, queries };
}

function asking(query_string: string, type?: string): TwilioRequest {
  return { method: 'POST', host: '', path: '', params: { query_string, type }, token: null };
}

const OF_AGENT = 'data.worker_sid == "WK1"';

describe('LiveQueries', () => {
  it('sends a subscribed query again, with a higher revision, when its answer changes', () => {
    const { world, agent, notified, queries } = setUp();
    const first = asRecord(queries.query('tr-reservation', asking(OF_AGENT, 'live_query')).body);
    queries.subscribe(String(first['query_id']), 7);
    const task = world.createTask({ attributes: { name: 'Refund' } });
    world.offer({ taskSid: task.sid, workerSid: agent.sid, sid: 'WR1' });

    expect(first['items']).toEqual([]);
    expect(notified).toHaveLength(1);
    expect(notified[0]).toMatchObject({ event_type: 'live_query_updated', correlation_id: 7 });
    const { items, last_event_id } = asRecord(notified[0]?.['event']);
    expect(items).toMatchObject([
      { key: 'WR1', data: { status: 'pending', attributes: { name: 'Refund' } } },
    ]);
    expect(Number(last_event_id)).toBeGreaterThan(Number(first['last_event_id']));
  });

  it('stays silent when a change does not touch the answer', () => {
    const { world, other, notified, queries } = setUp();
    const first = asRecord(queries.query('tr-reservation', asking(OF_AGENT, 'live_query')).body);
    queries.subscribe(String(first['query_id']), 7);
    world.offer({ taskSid: world.createTask().sid, workerSid: other.sid });
    expect(notified).toEqual([]);
  });

  it('catches up on what changed between the answer and the subscription', () => {
    const { world, agent, notified, queries } = setUp();
    const first = asRecord(queries.query('tr-worker', asking('', 'live_query')).body);
    world.setActivity(agent.sid, world.activityNamed('Break').sid);
    expect(notified).toEqual([]);
    queries.subscribe(String(first['query_id']), 7);
    expect(notified).toHaveLength(1);
  });

  it('forgets a query that was cancelled and one that was asked only once', () => {
    const { world, agent, notified, queries } = setUp();
    const live = String(asRecord(queries.query('tr-worker', asking('', 'live_query')).body)['query_id']);
    const once = String(asRecord(queries.query('tr-worker', asking('')).body)['query_id']);
    queries.subscribe(live, 7);
    queries.subscribe(once, 8);
    queries.cancel(live);
    world.setActivity(agent.sid, world.activityNamed('Break').sid);
    expect(notified).toEqual([]);
  });

  it('calls wrapping wrapup and drops a reservation that is over', () => {
    const { world, agent, queries } = setUp();
    const { sid } = world.offer({
      taskSid: world.createTask().sid,
      workerSid: agent.sid,
      status: 'wrapping',
    });
    const items = () => asRecord(queries.query('tr-reservation', asking(OF_AGENT)).body)['items'];
    expect(items()).toMatchObject([{ data: { status: 'wrapup' } }]);
    world.setReservationStatus(sid, 'completed');
    expect(items()).toEqual([]);
  });

  it('answers 404 for an index it does not have', () => {
    const { queries } = setUp();
    expect(queries.query('tr-weather', asking('')).status).toBe(404);
  });
});
