import { iso } from '../routing/iso';
import type { UnknownRecord } from '../routing/read';
import type { Queue, Task, TaskStatus } from '../world/model';
import type { World } from '../world/World';

const THIRTY_MINUTES_MS = 30 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
/** Flex shows a dash for it: the world does not record when a task was accepted. */
const NOT_MEASURED = -1;

/**
 * The statistics of one queue in Queues Stats, by the key of its Sync map. Field names: seen in Flex UI
 * 2.17.1.
 */
export function queueStatistics(world: World, queue: Queue): Record<string, UnknownRecord> {
  const tasks = world.tasks().filter(({ queueName }) => queueName === queue.name);
  const nowMs = world.now();
  const since = (startMs: number): UnknownRecord =>
    byChannel(
      world,
      tasks.filter(({ createdAtMs }) => createdAtMs >= startMs),
      tasksOfPeriod,
    );
  return {
    tasks_now: byChannel(world, tasks, tasksNow),
    tasks_thirty_minutes: since(nowMs - THIRTY_MINUTES_MS),
    tasks_today: since(nowMs - (nowMs % DAY_MS)),
    worker_activities_statistics: workerStatistics(world),
  };
}

/** The statistics above the queues in Queues Stats. */
export function workspaceStatistics(world: World): UnknownRecord {
  const now = tasksNow(world.tasks());
  return {
    ...workerStatistics(world),
    total_tasks: now.total_tasks,
    longest_task_waiting_sid: now.longest_task_waiting_sid,
    longest_task_waiting_from: now.longest_task_waiting_from,
    tasks_by_status: {
      pending: now.pending_tasks,
      reserved: now.reserved_tasks,
      assigned: now.assigned_tasks,
      wrapping: now.wrapping_tasks,
    },
  };
}

/** The same statistics for the whole queue and for each task channel, keyed by the channel's SID. */
function byChannel(
  world: World,
  tasks: readonly Task[],
  statistics: (tasks: readonly Task[]) => UnknownRecord,
): UnknownRecord {
  const channels = Object.fromEntries<UnknownRecord>(
    world.channels.map(({ sid, name }) => [sid, statistics(tasks.filter(({ channel }) => channel === name))]),
  );
  return { queue: statistics(tasks), ...channels };
}

function tasksNow(tasks: readonly Task[]) {
  const waiting = tasks.filter((task) => isIn(task, 'pending', 'reserved'));
  const [longest = null] = [...waiting].sort((a, b) => a.createdAtMs - b.createdAtMs);
  return {
    pending_tasks: count(tasks, 'pending'),
    reserved_tasks: count(tasks, 'reserved'),
    assigned_tasks: count(tasks, 'assigned'),
    wrapping_tasks: count(tasks, 'wrapping'),
    total_tasks: count(tasks, 'pending', 'reserved', 'assigned', 'wrapping'),
    longest_task_waiting_sid: longest?.sid ?? null,
    longest_task_waiting_from: longest === null ? null : iso(longest.createdAtMs),
    tasks_by_priority: {},
  };
}

function tasksOfPeriod(tasks: readonly Task[]): UnknownRecord {
  return {
    total_tasks_count: tasks.length,
    handled_tasks_count: count(tasks, 'assigned', 'wrapping', 'completed'),
    total_handled_tasks: count(tasks, 'completed'),
    abandoned_tasks_count: count(tasks, 'canceled'),
    sla_percentage: NOT_MEASURED,
    average_abandon_time: NOT_MEASURED,
    average_handle_time: NOT_MEASURED,
    average_talk_time: NOT_MEASURED,
    average_waiting_time: NOT_MEASURED,
    average_wrapup_time: NOT_MEASURED,
  };
}

/** Every worker can get tasks of every queue. */
function workerStatistics(world: World): UnknownRecord {
  const workers = world.workers();
  const available = workers.filter(({ activitySid }) => world.activity(activitySid).available);
  return {
    total_eligible_workers: workers.length,
    total_available_workers: available.length,
    activity_statistics: world.activities.map(({ sid, name }) => ({
      sid,
      friendly_name: name,
      workers: workers.filter(({ activitySid }) => activitySid === sid).length,
    })),
    longest_available_timestamp:
      available.length === 0
        ? null
        : Math.min(...available.map(({ activityChangedAtMs }) => activityChangedAtMs)),
  };
}

function count(tasks: readonly Task[], ...statuses: readonly TaskStatus[]): number {
  return tasks.filter((task) => isIn(task, ...statuses)).length;
}

function isIn({ status }: Task, ...statuses: readonly TaskStatus[]): boolean {
  return statuses.includes(status);
}
