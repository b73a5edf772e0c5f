import { respond } from '../routing/route';
import type { TwilioResponse } from '../routing/route';
import { createCall } from '../world/calls';
import { processTransfers } from '../world/transfers';
import { World } from '../world/World';
import { EVENT_BRIDGE } from '../routing/hosts';
import { transferRoutes } from './transferRoutes';

function setUp() {
  const world = new World(() => Date.UTC(2026, 0, 5));
  world.addWorker({ sid: 'WK1', identity: 'nia.okafor', fullName: 'Nia Okafor', roles: ['agent'] });
  world.addWorker({ sid: 'WK2', identity: 'ole.brandt', fullName: 'Ole Brandt', roles: ['agent'] });
  processTransfers(world);
  const call = createCall(world, { customerName: 'Lorcan Weir', queueName: 'Billing' });
  const { sid } = world.offer({ taskSid: call.sid, workerSid: 'WK1', status: 'accepted' });
  const routes = transferRoutes(world);
  const send = (method: string, path: string, params: Record<string, unknown> = {}): TwilioResponse =>
    respond(
      routes,
      { method, host: EVENT_BRIDGE, path: `/Workspaces/WS1/${path}`, params, token: null },
      () => undefined,
    );
  const start = (params: Record<string, unknown>) =>
    send('POST', 'Workers/WK1/Transfers', { ReservationSid: sid, TaskSid: call.sid, ...params });
  return { world, call, sid, send, start };
}

const namesIn = ({ body }: TwilioResponse) =>
  (body as { contents: { friendly_name: string }[] }).contents.map(({ friendly_name: name }) => name);

describe('the transfer directory', () => {
  it('lists the workers, and filters them by part of their name', () => {
    const { send } = setUp();
    const found = (TargetWorkersExpression: string) =>
      namesIn(send('GET', 'Workers', { TargetWorkersExpression }));
    expect(found('')).toEqual(['nia.okafor', 'ole.brandt']);
    expect(found('full_name contains "BRA"')).toEqual(['ole.brandt']);
  });

  it('rejects an expression that it cannot read', () => {
    const { send } = setUp();
    expect(send('GET', 'Workers', { TargetWorkersExpression: 'team == "north"' }).status).toBe(400);
  });

  it('lists the queues on one page, and returns a single queue', () => {
    const { world, send } = setUp();
    const reply = send('GET', 'TaskQueues');
    expect(namesIn(reply)).toEqual(['Everyone', 'Billing']);
    expect(reply.body).toMatchObject({ meta: { next_token: null } });
    const [queue] = world.queues();
    expect(send('GET', `TaskQueues/${queue?.sid ?? ''}`).body).toMatchObject({ friendly_name: 'Everyone' });
    expect(send('GET', 'TaskQueues/WQ9').status).toBe(404);
  });
});

describe('transfer requests', () => {
  it('start a transfer to a worker', () => {
    const { world, call, sid, start } = setUp();
    expect(start({ To: 'WK2', Mode: 'COLD' })).toMatchObject({
      status: 201,
      body: {
        task_sid: call.sid,
        initiating_reservation_sid: sid,
        initiating_worker_sid: 'WK1',
        transfer_mode: 'COLD',
        transfer_type: 'WORKER',
        transfer_to: 'WK2',
        transfer_status: 'initiated',
      },
    });
    expect(world.openReservations('WK2')).toMatchObject([{ taskSid: call.sid, status: 'pending' }]);
  });

  it('start a transfer to a queue', () => {
    const { world, start } = setUp();
    const queue = world.queues().find(({ name }) => name === 'Billing');
    expect(start({ To: queue?.sid, Mode: 'WARM' })).toMatchObject({
      status: 201,
      body: { transfer_type: 'QUEUE', transfer_to: queue?.sid, transfer_mode: 'WARM' },
    });
  });

  it('say why a transfer cannot be started', () => {
    const { start } = setUp();
    expect(start({ To: 'WK1' })).toMatchObject({
      status: 400,
      body: { message: 'A task cannot be transferred to its own worker' },
    });
    expect(start({ To: 'WK9' }).status).toBe(404);
    expect(start({ To: 'WK2', ReservationSid: 'WR9' }).status).toBe(404);
  });

  it('cancel a transfer', () => {
    const { world, send, start } = setUp();
    start({ To: 'WK2', Mode: 'WARM' });
    const [transfer] = world.transfers();
    const path = `Workers/WK1/Transfers/${transfer?.sid ?? ''}`;
    expect(send('POST', path, { TransferStatus: 'complete' }).status).toBe(400);
    expect(send('POST', path, { TransferStatus: 'canceled' })).toMatchObject({
      status: 201,
      body: { transfer_status: 'canceled' },
    });
    expect(send('POST', path, { TransferStatus: 'canceled' }).status).toBe(400);
    expect(send('POST', 'Workers/WK1/Transfers/TT9', { TransferStatus: 'canceled' }).status).toBe(404);
  });
});
