import { World } from '../world/World';
import type { WorldChange } from '../world/model';
import { eventsOf } from './events';
import type { TaskRouterEvent } from './events';
import { activityResource } from './resources';

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

function setUp() {
  const world = new World(() => Date.UTC(2026, 0, 5));
  for (const sid of ['WK1', 'WK2']) world.addWorker({ sid, identity: sid, fullName: sid, roles: ['agent'] });
  const task = world.createTask({ attributes: { name: 'Refund' } });
  const { sid } = world.offer({ taskSid: task.sid, workerSid: 'WK1', status: 'accepted' });
  const events: TaskRouterEvent[] = [];
  world.onChange((change: WorldChange) => events.push(...eventsOf(world, change)));
  return { world, task, sid, events };
}

describe('the events of TaskRouter', () => {
  it('tell the worker of a reservation, with every key the client checks for', () => {
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

  it('free the capacity of the channel once a reservation is over', () => {
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

  it('tell the worker of a changed activity, with every key the client checks for', () => {
    const { world, events } = setUp();
    world.setActivity('WK2', world.activityNamed('Break').sid);
    expect(events).toMatchObject([
      { workerSid: 'WK2', event_type: 'worker.activity.update', payload: { activity_name: 'Break' } },
    ]);
    expect(Object.keys(events[0]?.payload ?? {})).toEqual(expect.arrayContaining(WORKER_KEYS));
  });

  it('tell of new task attributes to whoever holds the task, as a JSON text', () => {
    const { world, task, events } = setUp();
    world.setTaskAttributes(task.sid, { name: 'Refund, part 2' });
    expect(events).toMatchObject([
      { workerSid: 'WK1', event_type: 'task.updated', payload: { attributes: '{"name":"Refund, part 2"}' } },
    ]);
  });

  it('give dates in seconds', () => {
    const { world, events } = setUp();
    world.setWorkerAttributes('WK1', {});
    expect(events[0]?.payload['date_updated']).toBe(Date.UTC(2026, 0, 5) / 1000);
  });
});

describe('an activity', () => {
  it('has every key the client checks for', () => {
    const { world } = setUp();
    expect(Object.keys(activityResource(world, world.activityNamed('Break')))).toEqual(
      expect.arrayContaining(['account_sid', 'workspace_sid', 'sid', 'friendly_name', 'available']),
    );
  });
});
