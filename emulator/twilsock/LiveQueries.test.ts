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

function asking(query_string: string): TwilioRequest {
  return { method: 'POST', host: '', path: '', params: { query_string }, token: null };
}

const OF_AGENT = 'data.worker_sid == "WK1"';

describe('LiveQueries', () => {
  it('sends a subscribed query immediately, and with a higher revision when its result changes', () => {
    const { world, agent, notified, queries } = setUp();
    queries.subscribe('QR1', 'tr-reservation', OF_AGENT, 7);
    const task = world.createTask({ attributes: { name: 'Refund' } });
    world.offer({ taskSid: task.sid, workerSid: agent.sid, sid: 'WR1' });

    expect(notified).toHaveLength(2);
    const [first, second] = notified.map((body) => asRecord(body['event']));
    expect(notified[1]).toMatchObject({ event_type: 'live_query_updated', correlation_id: 7 });
    expect(first).toMatchObject({ query_id: 'QR1', items: [] });
    expect(second).toMatchObject({
      query_id: 'QR1',
      items: [{ key: 'WR1', data: { status: 'pending', attributes: { name: 'Refund' } } }],
    });
    expect(Number(second?.['last_event_id'])).toBeGreaterThan(Number(first?.['last_event_id']));
  });

  it("sends a worker's new attribute to subscribers", () => {
    const { world, agent, notified, queries } = setUp();
    queries.subscribe('QR1', 'tr-worker', OF_AGENT, 7);
    notified.length = 0;
    world.setWorkerAttributes(agent.sid, { ...agent.attributes, insights_agent_id: 'agent-1' });
    expect(notified.map((body) => body['event'])).toMatchObject([
      {
        items: [
          { key: 'WK1', data: { attributes: { insights_agent_id: 'agent-1', full_name: 'Nia Okafor' } } },
        ],
      },
    ]);
  });

  it('sends nothing when a change does not affect the result', () => {
    const { world, other, notified, queries } = setUp();
    queries.subscribe('QR1', 'tr-reservation', OF_AGENT, 7);
    notified.length = 0;
    world.offer({ taskSid: world.createTask().sid, workerSid: other.sid });
    expect(notified).toEqual([]);
  });

  it('does not follow a canceled query, or one without a subscription', () => {
    const { world, agent, notified, queries } = setUp();
    queries.subscribe('QR1', 'tr-worker', '', 7);
    queries.query('tr-worker', asking(''));
    queries.cancel('QR1');
    notified.length = 0;
    world.setActivity(agent.sid, world.activityNamed('Break').sid);
    expect(notified).toEqual([]);
  });

  it('maps wrapping to wrapup, and omits a reservation that is over', () => {
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

  it('responds with 400 to an unreadable query, and with 404 to an unknown index', () => {
    const { queries } = setUp();
    expect(queries.query('tr-worker', asking('data.age resembles 12')).status).toBe(400);
    expect(queries.query('tr-weather', asking('')).status).toBe(404);
  });
});
