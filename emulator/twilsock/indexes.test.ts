import { createCall } from '../world/calls';
import { startTransfer } from '../world/transfers';
import { World } from '../world/World';
import { itemsOf } from './indexes';

function setUp() {
  const world = new World(() => Date.UTC(2026, 0, 5));
  for (const sid of ['WK1', 'WK2']) world.addWorker({ sid, identity: sid, fullName: sid, roles: ['agent'] });
  const call = createCall(world, { customerName: 'Lorcan Weir', queueName: 'Orders' });
  const { sid } = world.offer({ taskSid: call.sid, workerSid: 'WK1', status: 'accepted' });
  return { world, sid };
}

describe('the indexes', () => {
  it('contain a transferred call for both workers, each with its queue', () => {
    const { world, sid } = setUp();
    const to = { kind: 'queue', queueName: 'Billing' } as const;
    startTransfer(world, { reservationSid: sid, to, mode: 'COLD' });
    expect(itemsOf(world, 'tr-reservation')).toMatchObject([
      { data: { worker_sid: 'WK1', status: 'wrapup', queue_name: 'Orders' } },
      { data: { worker_sid: 'WK2', status: 'pending', queue_name: 'Billing' } },
    ]);
  });

  it('contain the names of the queues', () => {
    const names = itemsOf(setUp().world, 'tr-queue')?.map(({ data }) => data['queue_name']);
    expect(names).toEqual(['Everyone', 'Orders']);
  });

  it('exist only if Flex queries them', () => {
    expect(itemsOf(setUp().world, 'tr-task')).toBeNull();
  });
});
