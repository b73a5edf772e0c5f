import { respond } from '../routing/route';
import type { TwilioResponse } from '../routing/route';
import type { ReservationStatus } from '../world/model';
import { World } from '../world/World';
import { EVENT_BRIDGE } from '../routing/hosts';
import { taskRouterRoutes } from './routes';

function setUp(status: ReservationStatus = 'pending') {
  const world = new World(() => Date.UTC(2026, 0, 5));
  world.addWorker({ sid: 'WK1', identity: 'nia.okafor', fullName: 'Nia Okafor', roles: ['agent'] });
  world.addWorker({ sid: 'WK2', identity: 'ole.brandt', fullName: 'Ole Brandt', roles: ['agent'] });
  world.addWorker({ sid: 'WK3', identity: 'pia.sund', fullName: 'Pia Sund', roles: ['supervisor'] });
  const task = world.createTask({ channel: 'voice' });
  const { sid } = world.offer({ taskSid: task.sid, workerSid: 'WK1', status });
  const routes = taskRouterRoutes(world);
  const askAs =
    (workerSid: string) =>
    (method: string, path: string, params: Record<string, unknown> = {}): TwilioResponse => {
      const { token } = world.sessions.issue(workerSid);
      const request = { method, host: EVENT_BRIDGE, path: `/Workspaces/WS1/${path}`, params, token };
      return respond(routes, request, () => undefined);
    };
  return { world, task, sid, askAs, send: askAs('WK1') };
}

describe('TaskRouter requests', () => {
  it.each([
    ['pending', { ReservationStatus: 'accepted' }, 'accepted'],
    ['pending', { ReservationStatus: 'rejected' }, 'rejected'],
    ['pending', { Instruction: 'conference', To: 'client:nia.okafor' }, 'accepted'],
    ['accepted', { ReservationStatus: 'wrapping' }, 'wrapping'],
    ['accepted', { ReservationStatus: 'completed' }, 'completed'],
    ['wrapping', { ReservationStatus: 'completed' }, 'completed'],
  ] as const)('change the status of a reservation that is %s: %j', (before, params, status) => {
    const { world, sid, send } = setUp(before);
    const reply = send('POST', `Workers/WK1/Reservations/${sid}`, params);
    expect(reply).toMatchObject({ status: 200, body: { sid, reservation_status: status } });
    expect(world.reservation(sid).status).toBe(status);
  });

  it('reject an unknown status, an invalid step, and a reservation that is over', () => {
    const { world, sid, send } = setUp();
    const path = `Workers/WK1/Reservations/${sid}`;
    expect(send('POST', path, { ReservationStatus: 'forgotten' }).status).toBe(400);
    expect(send('POST', path, { ReservationStatus: 'wrapping' }).status).toBe(400);
    expect(send('POST', path, { ReservationStatus: 'canceled' }).status).toBe(400);
    world.setReservationStatus(sid, 'rejected');
    expect(send('POST', path, { ReservationStatus: 'accepted' }).status).toBe(400);
    expect(send('POST', 'Workers/WK1/Reservations/WR0', { ReservationStatus: 'accepted' }).status).toBe(404);
  });

  it("do not change another worker's reservation", () => {
    const { world, sid, askAs } = setUp();
    const params = { ReservationStatus: 'accepted' };
    expect(askAs('WK2')('POST', `Workers/WK1/Reservations/${sid}`, params).status).toBe(403);
    expect(askAs('WK3')('POST', `Workers/WK1/Reservations/${sid}`, params).status).toBe(403);
    expect(world.reservation(sid).status).toBe('pending');
  });

  it("list the worker's reservations, channels and the activities", () => {
    const { sid, send } = setUp();
    const listed = (path: string) => send('GET', path).body;
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

  it('set the activity of the worker, or of another worker by a supervisor', () => {
    const { world, askAs } = setUp();
    const { sid } = world.activityNamed('Training');
    const send = (workerSid: string, ActivitySid: string) =>
      askAs(workerSid)('POST', 'Workers/WK2', { ActivitySid });
    expect(send('WK1', sid).status).toBe(403);
    expect(send('WK2', sid)).toMatchObject({
      status: 200,
      body: { activity_name: 'Training', available: false },
    });
    expect(send('WK3', world.activityNamed('Break').sid)).toMatchObject({ body: { activity_name: 'Break' } });
    expect(send('WK2', 'WA0').status).toBe(404);
  });

  it('change nothing when the activity is rejected', () => {
    const { world, sid, send } = setUp();
    const before = world.worker('WK1');
    const Attributes = { team: 'north' };
    const offline = world.activityNamed('Offline').sid;
    expect(send('POST', 'Workers/WK1', { Attributes, ActivitySid: 'WA0' }).status).toBe(404);
    expect(send('POST', 'Workers/WK1', { Attributes, ActivitySid: offline }).status).toBe(400);
    expect(world.worker('WK1')).toEqual(before);
    const training = world.activityNamed('Training').sid;
    world.setReservationStatus(sid, 'rejected');
    send('POST', 'Workers/WK1', { Attributes, ActivitySid: training });
    expect(world.worker('WK1')).toMatchObject({ attributes: Attributes, activitySid: training });
  });

  it('reject an offline activity while a task is pending, unless the task is rejected too', () => {
    const { world, sid, send } = setUp();
    const activity = { ActivitySid: world.activityNamed('Offline').sid };
    expect(send('POST', 'Workers/WK1', activity)).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('1 pending reservations') as string },
    });
    expect(send('POST', 'Workers/WK1', { ...activity, RejectPendingReservations: true }).status).toBe(200);
    expect(world.reservation(sid).status).toBe('rejected');
    expect(send('GET', 'Workers/WK1').body).toMatchObject({ activity_name: 'Offline' });
  });

  it('return the current state of a task', () => {
    const { task, send } = setUp();
    expect(send('GET', `Tasks/${task.sid}`).body).toMatchObject({
      sid: task.sid,
      assignment_status: 'reserved',
    });
    expect(send('GET', 'Tasks/WT0').status).toBe(404);
  });

  it.each([[{ name: 'Refund' }], ['{"name":"Refund"}']])('accept attributes as %j', (attributes) => {
    const { world, task, send } = setUp();
    send('POST', `Tasks/${task.sid}`, { Attributes: attributes });
    expect(world.task(task.sid).attributes).toEqual({ name: 'Refund' });
  });
});
