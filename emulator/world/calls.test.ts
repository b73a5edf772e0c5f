import { createCall, customerLeaves } from './calls';
import { processTransfers, startTransfer } from './transfers';
import { World } from './World';

function setUp() {
  const world = new World(() => Date.UTC(2026, 0, 5, 9));
  for (const sid of ['WK1', 'WK2', 'WK3']) {
    world.addWorker({ sid, identity: sid, fullName: sid, roles: ['agent'] });
  }
  processTransfers(world);
  return { world, call: createCall(world, { customerName: 'Lorcan Weir', attributes: { name: 'Refund' } }) };
}

describe('a call', () => {
  it('is a voice task with the attributes of an inbound call', () => {
    expect(setUp().call).toMatchObject({
      channel: 'voice',
      attributes: { direction: 'inbound', name: 'Refund', customerName: 'Lorcan Weir', from: '+15005550120' },
    });
  });

  it('is canceled when the customer hangs up while it rings', () => {
    const { world, call } = setUp();
    const { sid } = world.offer({ taskSid: call.sid, workerSid: 'WK1' });
    customerLeaves(world, call.sid);
    expect([world.reservation(sid).status, world.task(call.sid).status]).toEqual(['canceled', 'canceled']);
  });

  it('goes to wrap-up when the customer hangs up', () => {
    const { world, call } = setUp();
    const { sid } = world.offer({ taskSid: call.sid, workerSid: 'WK1', status: 'accepted' });
    customerLeaves(world, call.sid);
    customerLeaves(world, call.sid);
    expect(world.reservation(sid).status).toBe('wrapping');
  });

  it('is not offered to another worker of a queue when the customer hangs up during a transfer', () => {
    const { world, call } = setUp();
    const { sid } = world.offer({ taskSid: call.sid, workerSid: 'WK1', status: 'accepted' });
    const to = { kind: 'queue', queueName: 'Billing' } as const;
    const transfer = startTransfer(world, { reservationSid: sid, to, mode: 'WARM' });
    customerLeaves(world, call.sid);
    expect(world.transfer(transfer.sid).status).toBe('failed');
    expect(world.reservationsOf(call.sid).map(({ status }) => status)).toEqual(['wrapping', 'canceled']);
  });
});
