import { processTransfers, startTransfer, transferTask } from '../world/transfers';
import { World } from '../world/World';
import type { WorldChange } from '../world/model';
import { eventsOf } from './events';
import type { TaskRouterEvent } from './events';
import { activityResource, reservationWithTransfers } from './resources';

// twilio-taskrouter 2.1.1 throws if one of these keys is missing.
const WORKER_KEYS = [
  ...['account_sid', 'activity_name', 'activity_sid', 'attributes', 'available', 'date_created'],
  ...['date_status_changed', 'date_updated', 'friendly_name', 'sid', 'workspace_sid', 'version'],
];
const CHANNEL_KEYS = [
  ...['account_sid', 'assigned_tasks', 'available', 'available_capacity_percentage', 'configured_capacity'],
  ...['date_created', 'date_updated', 'last_reserved_time', 'sid', 'task_channel_sid'],
  ...['task_channel_unique_name', 'worker_sid', 'workspace_sid'],
];
const RESERVATION_KEYS = [
  ...[
    'account_sid',
    'date_created',
    'date_updated',
    'reservation_status',
    'sid',
    'task',
    'reservation_timeout',
  ],
  ...['worker_sid', 'workspace_sid', 'version'],
];
const TASK_KEYS = [
  ...['addons', 'age', 'attributes', 'date_created', 'date_updated', 'priority', 'queue_name', 'queue_sid'],
  ...['reason', 'routing_target', 'sid', 'assignment_status', 'task_channel_unique_name', 'task_channel_sid'],
  ...['timeout', 'workflow_name', 'workflow_sid', 'version', 'virtual_start_time'],
];
const TRANSFER_KEYS = [
  ...['date_created', 'date_updated', 'initiating_reservation_sid', 'initiating_worker_sid', 'sid'],
  ...['initiating_queue_sid', 'initiating_workflow_sid', 'transfer_mode', 'transfer_to', 'transfer_type'],
  ...['transfer_status', 'task_sid'],
];

function setUp() {
  const world = new World(() => Date.UTC(2026, 0, 5));
  for (const sid of ['WK1', 'WK2']) world.addWorker({ sid, identity: sid, fullName: sid, roles: ['agent'] });
  const task = world.createTask({ attributes: { name: 'Refund' } });
  const { sid } = world.offer({ taskSid: task.sid, workerSid: 'WK1', status: 'accepted' });
  const events: TaskRouterEvent[] = [];
  world.onChange((change: WorldChange) => events.push(...eventsOf(world, change)));
  return { world, task, sid, events };
}

describe('TaskRouter events', () => {
  it('notify the worker of a reservation, with every key that the client checks', () => {
    const { world, sid, events } = setUp();
    world.setReservationStatus(sid, 'wrapping');
    const [reservation, capacity] = events;
    expect(reservation).toMatchObject({
      workerSid: 'WK1',
      event_type: 'reservation.wrapup',
      payload: { reservation_status: 'wrapping', task: { assignment_status: 'wrapping' } },
    });
    expect(Object.keys(reservation?.payload ?? {})).toEqual(expect.arrayContaining(RESERVATION_KEYS));
    expect(Object.keys(reservation?.payload['task'] ?? {})).toEqual(expect.arrayContaining(TASK_KEYS));
    expect(capacity).toMatchObject({ event_type: 'worker.capacity.update', payload: { assigned_tasks: 1 } });
    expect(Object.keys(capacity?.payload ?? {})).toEqual(expect.arrayContaining(CHANNEL_KEYS));
  });

  it("free the channel's capacity when a reservation is over", () => {
    const { world, sid, events } = setUp();
    world.setReservationStatus(sid, 'completed');
    expect(events).toMatchObject([
      { event_type: 'reservation.completed' },
      {
        event_type: 'worker.capacity.update',
        payload: { assigned_tasks: 0, available_capacity_percentage: 100 },
      },
    ]);
  });

  it('notify the worker of a changed activity, with every key that the client checks', () => {
    const { world, events } = setUp();
    world.setActivity('WK2', world.activityNamed('Break').sid);
    expect(events).toMatchObject([
      { workerSid: 'WK2', event_type: 'worker.activity.update', payload: { activity_name: 'Break' } },
    ]);
    expect(Object.keys(events[0]?.payload ?? {})).toEqual(expect.arrayContaining(WORKER_KEYS));
  });

  it('notify the worker of new task attributes, as JSON', () => {
    const { world, task, events } = setUp();
    world.setTaskAttributes(task.sid, { name: 'Refund, part 2' });
    expect(events).toMatchObject([
      { workerSid: 'WK1', event_type: 'task.updated', payload: { attributes: '{"name":"Refund, part 2"}' } },
    ]);
  });

  it('contain dates in seconds', () => {
    const { world, events } = setUp();
    world.setWorkerAttributes('WK1', {});
    expect(events[0]?.payload['date_updated']).toBe(Date.UTC(2026, 0, 5) / 1000);
  });
});

describe('transfer events', () => {
  it('notify the sender of the progress, and the receiver of the sender', () => {
    const { world, sid, events } = setUp();
    processTransfers(world);
    const to = { kind: 'worker', workerSid: 'WK2' } as const;
    const { offeredReservationSids } = startTransfer(world, { reservationSid: sid, to, mode: 'WARM' });
    world.setReservationStatus(offeredReservationSids[0] ?? '', 'accepted');
    const eventTypes = (workerSid: string) =>
      events
        .filter((event) => event.workerSid === workerSid && event.event_type !== 'worker.capacity.update')
        .map(({ event_type: type }) => type);
    expect(eventTypes('WK1')).toEqual(['task.updated', 'task.transfer-initiated', 'task.transfer-completed']);
    expect(eventTypes('WK2')).toEqual(['reservation.created', 'reservation.accepted']);
    const initiated = events.find((event) => event.event_type === 'task.transfer-initiated');
    expect(Object.keys(initiated?.payload ?? {})).toEqual(expect.arrayContaining(TRANSFER_KEYS));
    const created = events.find((event) => event.event_type === 'reservation.created');
    expect(created?.payload['task_transfer']).toMatchObject({ initiating_worker_sid: 'WK1' });
  });

  it('are not sent while it moves from one worker of a queue to the next', () => {
    const { world, events } = setUp();
    const { sid } = world.offer({ taskSid: world.createTask().sid, workerSid: 'WK2', status: 'accepted' });
    processTransfers(world);
    const to = { kind: 'queue', queueName: 'Billing' } as const;
    const { offeredReservationSids } = startTransfer(world, { reservationSid: sid, to, mode: 'COLD' });
    world.setReservationStatus(offeredReservationSids[0] ?? '', 'rejected');
    const types = events.map(({ event_type: type }) => type).filter((type) => type.includes('transfer'));
    expect(types).toEqual(['task.transfer-initiated']);
  });

  it('are not sent for a chat, which is two tasks in TaskRouter', () => {
    const { world, events } = setUp();
    const chat = world.createTask({ channel: 'chat' });
    const { sid } = world.offer({ taskSid: chat.sid, workerSid: 'WK1', status: 'accepted' });
    transferTask(world, { reservationSid: sid, toWorkerSid: 'WK2' });
    expect(events.map(({ event_type: type }) => type).join()).not.toContain('transfer');
    const created = events.find((event) => event.event_type === 'reservation.created');
    expect(Object.keys(created?.payload ?? {})).not.toContain('task_transfer');
  });

  it('are omitted from a reservation without transfers, because the client treats null as a transfer', () => {
    const { world, sid } = setUp();
    const plain = reservationWithTransfers(world, world.reservation(sid));
    expect(Object.keys(plain)).not.toContain('task_transfer');
    expect(Object.keys(plain)).not.toContain('active_outgoing_task_transfer');
  });
});

describe('an activity', () => {
  it('has every key that the client checks', () => {
    const { world } = setUp();
    expect(Object.keys(activityResource(world, world.activityNamed('Break')))).toEqual(
      expect.arrayContaining(['account_sid', 'workspace_sid', 'sid', 'friendly_name', 'available']),
    );
  });
});
