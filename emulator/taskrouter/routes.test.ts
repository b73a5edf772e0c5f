import { answer } from '../routing/route';
import type { TwilioReply } from '../routing/route';
import { World } from '../world/World';
import { EVENT_BRIDGE, taskRouterRoutes } from './routes';

function setUp() {
  const world = new World(() => Date.UTC(2026, 0, 5));
  world.addWorker({ sid: 'WK1', identity: 'nia.okafor', fullName: 'Nia Okafor', roles: ['agent'] });
  const task = world.createTask({ channel: 'voice' });
  const { sid } = world.offer({ taskSid: task.sid, workerSid: 'WK1' });
  const routes = taskRouterRoutes(world);
  const ask = (method: string, path: string, params: Record<string, unknown> = {}): TwilioReply =>
    answer(
      routes,
      { method, host: EVENT_BRIDGE, path: `/Workspaces/WS1/${path}`, params, token: null },
      () => undefined,
    );
  return { world, task, sid, ask };
}

describe('the requests of TaskRouter', () => {
  it.each([
    [{ ReservationStatus: 'accepted' }, 'accepted'],
    [{ ReservationStatus: 'rejected' }, 'rejected'],
    [{ ReservationStatus: 'wrapping' }, 'wrapping'],
    [{ ReservationStatus: 'completed' }, 'completed'],
    [{ Instruction: 'conference', To: 'client:nia.okafor' }, 'accepted'],
  ])('move a reservation on: %j', (params, status) => {
    const { world, sid, ask } = setUp();
    const reply = ask('POST', `Workers/WK1/Reservations/${sid}`, params);
    expect(reply).toMatchObject({ status: 200, body: { sid, reservation_status: status } });
    expect(world.reservation(sid).status).toBe(status);
  });

  it('refuse a status that does not exist and a reservation that is over', () => {
    const { world, sid, ask } = setUp();
    const path = `Workers/WK1/Reservations/${sid}`;
    expect(ask('POST', path, { ReservationStatus: 'forgotten' }).status).toBe(400);
    world.setReservationStatus(sid, 'completed');
    expect(ask('POST', path, { ReservationStatus: 'accepted' }).status).toBe(400);
    expect(ask('POST', 'Workers/WK1/Reservations/WR0', { ReservationStatus: 'accepted' }).status).toBe(404);
  });

  it('list what lies on the desk, the channels and the activities', () => {
    const { sid, ask } = setUp();
    const listed = (path: string) => ask('GET', path).body;
    expect(listed('Workers/WK1/Reservations')).toMatchObject({
      contents: [{ sid }],
      meta: { list_key: 'contents' },
    });
    expect(listed('Workers/WK1/WorkerChannels')).toMatchObject({
      contents: [
        { task_channel_unique_name: 'default', assigned_tasks: 0 },
        { task_channel_unique_name: 'voice', assigned_tasks: 1, available: false },
        { task_channel_unique_name: 'chat', assigned_tasks: 0 },
      ],
    });
    expect(listed('Activities')).toMatchObject({ contents: { length: 4 } });
  });

  it('set the activity of a worker', () => {
    const { world, ask } = setUp();
    const { sid } = world.activityNamed('Training');
    const reply = ask('POST', 'Workers/WK1', { ActivitySid: sid });
    expect(reply).toMatchObject({ status: 200, body: { activity_name: 'Training', available: false } });
    expect(ask('POST', 'Workers/WK1', { ActivitySid: 'WA0' }).status).toBe(404);
  });

  it.each([[{ name: 'Refund' }], ['{"name":"Refund"}']])('take attributes as %j', (attributes) => {
    const { world, task, ask } = setUp();
    ask('POST', `Tasks/${task.sid}`, { Attributes: attributes });
    expect(world.task(task.sid).attributes).toEqual({ name: 'Refund' });
  });
});
