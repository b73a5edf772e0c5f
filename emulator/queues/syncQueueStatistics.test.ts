import { respond } from '../routing/route';
import { SyncObjects } from '../twilsock/SyncObjects';
import type { SyncChange } from '../twilsock/SyncObjects';
import { World } from '../world/World';
import { syncQueueStatistics } from './syncQueueStatistics';
import { queueRoutes } from './queueRoutes';

const HALF_PAST_NOON_MS = Date.UTC(2026, 0, 5, 12, 30);
const HOUR_MS = 60 * 60_000;

function setUp() {
  const world = new World(() => HALF_PAST_NOON_MS);
  const person = { identity: 'nia.okafor', fullName: 'Nia Okafor', roles: ['agent'] } as const;
  const agent = world.addWorker({ ...person, sid: 'WK1' });
  let last = 0;
  const sync = new SyncObjects(() => world.now(), { next: () => (last += 1) });
  const changes: SyncChange[] = [];
  const waitingTask = (ageMs: number) => world.createTask({ channel: 'chat', queueName: 'Orders', ageMs });
  return { world, agent, sync, changes, waitingTask };
}

function queueSid(world: World, name: string): string {
  return world.queues().find((queue) => queue.name === name)?.sid ?? '';
}

describe('syncQueueStatistics', () => {
  it('counts the tasks of each queue, in total and by channel', () => {
    const { world, agent, sync, waitingTask } = setUp();
    const oldest = waitingTask(2 * HOUR_MS);
    waitingTask(0);
    world.offer({ taskSid: waitingTask(0).sid, workerSid: agent.sid, status: 'accepted' });
    syncQueueStatistics(world, sync);

    const items = sync.find('map', `${queueSid(world, 'Orders')}.realtime_statistics.v1`)?.items;
    const chatSid = world.channels.find(({ name }) => name === 'chat')?.sid ?? '';
    const counts = { pending_tasks: 2, assigned_tasks: 1, total_tasks: 3 };
    const longest = { longest_task_waiting_sid: oldest.sid };
    expect(items?.get('tasks_now')?.data).toMatchObject({
      queue: { ...counts, ...longest },
      [chatSid]: counts,
    });
    expect(items?.get('tasks_thirty_minutes')?.data).toMatchObject({
      queue: { total_tasks_count: 2, handled_tasks_count: 1 },
    });
    expect(items?.get('tasks_today')?.data).toMatchObject({ queue: { total_tasks_count: 3 } });
  });

  it('updates available workers when a worker takes a break', () => {
    const { world, agent, sync } = setUp();
    syncQueueStatistics(world, sync);
    const workspace = () => sync.find('map', 'realtime_statistics_v1')?.items.get('workspace')?.data;
    expect(workspace()).toMatchObject({ total_available_workers: 1 });
    world.setActivity(agent.sid, world.activityNamed('Break').sid);
    expect(workspace()).toMatchObject({
      total_available_workers: 0,
      activity_statistics: expect.arrayContaining([
        expect.objectContaining({ friendly_name: 'Break', workers: 1 }),
      ]) as unknown,
    });
  });

  it('counts a new worker', () => {
    const { world, sync } = setUp();
    syncQueueStatistics(world, sync);
    const eligible = () =>
      sync.find('map', 'realtime_statistics_v1')?.items.get('workspace')?.data['total_eligible_workers'];
    const before = Number(eligible());
    world.addWorker({ sid: 'WK2', identity: 'ole.brandt', fullName: 'Ole Brandt', roles: ['agent'] });
    expect(eligible()).toBe(before + 1);
  });

  it('sends no update for a change that does not affect the statistics', () => {
    const { world, agent, sync, changes } = setUp();
    syncQueueStatistics(world, sync);
    sync.onChange((change) => changes.push(change));
    world.setWorkerAttributes(agent.sid, { languages: ['de'] });
    expect(changes).toEqual([]);
  });
});

describe('queueRoutes', () => {
  it.each([
    ['TaskQueues', { meta: { key: 'task_queues' }, task_queues: [{ friendly_name: 'Everyone' }] }],
    ['TaskChannels', { meta: { key: 'channels' }, channels: [{ unique_name: 'default' }, {}, {}] }],
  ])('lists %s in the form of a TaskRouter page', (collection, expected) => {
    const { world } = setUp();
    const path = `/v1/Workspaces/${world.workspaceSid}/${collection}`;
    const request = { method: 'GET', host: 'taskrouter.twilio.com', path, params: {}, token: null };
    const { body } = respond(queueRoutes(world), request, () => undefined);
    expect(body).toMatchObject({ ...expected, meta: { ...expected.meta, next_page_url: null } });
  });
});
