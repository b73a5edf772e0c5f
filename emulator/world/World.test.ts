import type { WorldChange } from './model';
import { World } from './World';

function setUp() {
  let nowMs = Date.UTC(2026, 0, 5, 9);
  const world = new World(() => nowMs);
  const worker = world.addWorker({
    sid: 'WK1',
    identity: 'nia.okafor',
    fullName: 'Nia Okafor',
    roles: ['agent'],
  });
  const changes: WorldChange[] = [];
  const stop = world.onChange((change) => changes.push(change));
  return { world, worker, changes, stop, pass: (ms: number) => (nowMs += ms) };
}

describe('World', () => {
  it('moves a task through offer, acceptance, wrap-up and completion', () => {
    const { world, worker, changes } = setUp();
    const task = world.createTask({ channel: 'voice' });
    const { sid } = world.offer({ taskSid: task.sid, workerSid: worker.sid });
    const statuses = () => [world.reservation(sid).status, world.task(task.sid).status];

    expect(statuses()).toEqual(['pending', 'reserved']);
    world.setReservationStatus(sid, 'accepted');
    expect(statuses()).toEqual(['accepted', 'assigned']);
    world.setReservationStatus(sid, 'wrapping');
    expect(statuses()).toEqual(['wrapping', 'wrapping']);
    world.setReservationStatus(sid, 'completed');
    expect(statuses()).toEqual(['completed', 'completed']);
    expect(changes.map((change) => change.kind)).toEqual(['task', ...Array<string>(4).fill('reservation')]);
  });

  it('treats a rejected reservation as over, and sets its task to pending', () => {
    const { world, worker } = setUp();
    const task = world.createTask();
    const { sid } = world.offer({ taskSid: task.sid, workerSid: worker.sid });
    world.setReservationStatus(sid, 'rejected');
    expect(world.openReservations(worker.sid)).toEqual([]);
    expect(world.task(task.sid).status).toBe('pending');
  });

  it.each([
    ['pending', 'completed'],
    ['accepted', 'rejected'],
    ['wrapping', 'accepted'],
    ['completed', 'accepted'],
  ] as const)('does not change the status of a reservation from %s to %s', (before, next) => {
    const { world, worker } = setUp();
    const { sid: taskSid } = world.createTask();
    const { sid } = world.offer({ taskSid, workerSid: worker.sid, status: before });
    expect(() => world.setReservationStatus(sid, next)).toThrow(`is ${before} cannot become ${next}`);
    expect(world.reservation(sid).status).toBe(before);
  });

  it('announces a new worker', () => {
    const { world, changes } = setUp();
    const joined = { sid: 'WK2', identity: 'ole.brandt', fullName: 'Ole Brandt', roles: ['agent'] } as const;
    expect(changes).toEqual([]);
    const worker = world.addWorker(joined);
    expect(changes).toEqual([{ kind: 'workerAdded', worker }]);
  });

  it('announces the new state, and does not change objects that it returned before', () => {
    const { world, worker, changes, pass } = setUp();
    pass(1000);
    const changed = world.setActivity(worker.sid, world.activityNamed('Break').sid);
    expect(changes).toEqual([{ kind: 'workerActivity', worker: changed }]);
    expect(changed.activityChangedAtMs).toBe(worker.activityChangedAtMs + 1000);
    expect(changed.version).toBe(worker.version + 1);
    expect(worker.activitySid).toBe(world.activityNamed('Available').sid);
  });

  it('announces a new task, and new attributes of a task and of a worker', () => {
    const { world, worker, changes } = setUp();
    const task = world.createTask();
    world.setTaskAttributes(task.sid, { name: 'Refund' });
    world.setWorkerAttributes(worker.sid, { team: 'north' });
    expect(changes).toMatchObject([
      { kind: 'task', task },
      { kind: 'task', task: { attributes: { name: 'Refund' } } },
      { kind: 'workerAttributes', worker: { attributes: { team: 'north' } } },
    ]);
  });

  it('derives the status of a task from its most active reservation', () => {
    const { world, worker } = setUp();
    world.addWorker({ sid: 'WK2', identity: 'ole.brandt', fullName: 'Ole Brandt', roles: ['agent'] });
    const { sid: taskSid } = world.createTask();
    const status = () => world.task(taskSid).status;
    const first = world.offer({ taskSid, workerSid: worker.sid, status: 'wrapping' });
    const second = world.offer({ taskSid, workerSid: 'WK2' });
    expect(status()).toBe('reserved');
    world.setReservationStatus(second.sid, 'accepted');
    expect(status()).toBe('assigned');
    world.setReservationStatus(first.sid, 'completed');
    expect(status()).toBe('assigned');
    world.setReservationStatus(second.sid, 'wrapping');
    expect(status()).toBe('wrapping');
    world.setReservationStatus(second.sid, 'completed');
    expect(status()).toBe('completed');
  });

  it('notifies every listener in the order of the changes', () => {
    const world = new World(() => 0);
    const { sid: taskSid } = world.createTask();
    const received: unknown[] = [];
    world.onChange((change) => {
      if (change.kind === 'task' && !change.task.isCustomerOnHold) world.holdCustomer(taskSid, true);
    });
    world.onChange((change) => received.push(change.kind === 'task' && change.task.isCustomerOnHold));
    world.setTaskAttributes(taskSid, {});
    expect(received).toEqual([false, true]);
  });

  it('adds a queue with its first task', () => {
    const { world } = setUp();
    world.createTask({ queueName: 'Billing' });
    world.createTask({ queueName: 'Billing' });
    expect(world.queues().map(({ name }) => name)).toEqual(['Everyone', 'Billing']);
  });

  it('does not notify a listener that has unsubscribed', () => {
    const { world, worker, changes, stop } = setUp();
    stop();
    world.setActivity(worker.sid, world.activityNamed('Break').sid);
    expect(changes).toEqual([]);
  });

  it('creates the same SIDs in every run', () => {
    expect(setUp().world.createTask().sid).toBe(setUp().world.createTask().sid);
    expect(setUp().world.createTask().sid).toMatch(/^WT[0-9a-f]{32}$/);
  });

  it('creates other SIDs after each start of a run, apart from those created before it', () => {
    const start = (nowMs: number) => {
      const world = new World(() => nowMs);
      const before = world.createTask().sid;
      world.startRun();
      const chat = world.conversations.open({ customerName: 'Lorcan Weir', ageMs: 0 }).sid;
      return { before, after: world.createTask().sid, chat };
    };
    const first = start(1000);
    expect(start(1000)).toEqual(first);
    const restarted = start(2000);
    expect(restarted.before).toBe(first.before);
    expect(restarted.after).not.toBe(first.after);
    expect(restarted.chat).not.toBe(first.chat);
  });
});
