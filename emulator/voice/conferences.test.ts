import { respond } from '../routing/route';
import { EVENT_BRIDGE } from '../routing/hosts';
import { SyncObjects } from '../twilsock/SyncObjects';
import { World } from '../world/World';
import { conferenceRoutes } from './conferenceRoutes';
import { syncConferences } from './conferences';

function setUp() {
  const world = new World(() => Date.UTC(2026, 0, 5));
  world.addWorker({ sid: 'WK1', identity: 'nia.okafor', fullName: 'Nia Okafor', roles: ['agent'] });
  const task = world.createTask({ channel: 'voice' });
  const { sid } = world.offer({ taskSid: task.sid, workerSid: 'WK1', status: 'accepted' });
  let last = 0;
  const sync = new SyncObjects(world.now, { next: () => (last += 1) });
  syncConferences(world, sync);
  const items = () => [...(sync.find('map', `${task.sid}.CS`)?.items.values() ?? [])].map(({ data }) => data);
  return { world, task, sid, sync, items };
}

describe('the conference of a call', () => {
  it('has the customer while the call is live, and ends with the call', () => {
    const { world, sid, items } = setUp();
    expect(items()).toMatchObject([
      { status: 'started' },
      { participant_type: 'customer', status: 'joined' },
    ]);
    world.setReservationStatus(sid, 'wrapping');
    expect(items()).toMatchObject([{ status: 'ended' }, { participant_type: 'customer', status: 'left' }]);
  });

  it('shows whether the customer is on hold', () => {
    const { world, task, items, sid } = setUp();
    const hold = (Hold: boolean) =>
      respond(
        conferenceRoutes(world),
        {
          method: 'POST',
          host: EVENT_BRIDGE,
          path: '/Workspaces/WS1/Workers/WK1/CustomerParticipant',
          params: { TaskSid: task.sid, Hold, HoldMethod: 'GET' },
          token: null,
        },
        () => undefined,
      );
    expect(hold(true)).toMatchObject({ status: 200, body: { sid: task.sid } });
    expect(items()[1]).toMatchObject({ hold: true });
    world.setReservationStatus(sid, 'wrapping');
    expect(items()[1]).toMatchObject({ hold: true, status: 'left' });
    hold(false);
    expect(items()[1]).toMatchObject({ hold: false });
  });

  it("accepts a supervisor's monitoring, and rejects requests for other participants", () => {
    const { world, task, sid } = setUp();
    const send = (path: string) =>
      respond(
        conferenceRoutes(world),
        { method: 'POST', host: EVENT_BRIDGE, path: `/Workspaces/WS1/${path}`, params: {}, token: null },
        () => undefined,
      ).status;
    expect(send(`Tasks/${task.sid}/Reservations/${sid}`)).toBe(200);
    expect(send('Workers/WK1/HoldWorkerParticipant')).toBe(400);
    expect(send('Workers/WK1/KickWorkerParticipant')).toBe(400);
  });

  it('exists only for calls', () => {
    const { world, sync } = setUp();
    const task = world.createTask({ channel: 'default' });
    world.offer({ taskSid: task.sid, workerSid: 'WK1' });
    expect(sync.find('map', `${task.sid}.CS`)).toBeNull();
  });
});
