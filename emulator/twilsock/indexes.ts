import { iso } from '../routing/iso';
import type { UnknownRecord } from '../routing/read';
import type { Queue, Reservation, Worker } from '../world/model';
import type { World } from '../world/World';

export interface IndexItem {
  key: string;
  data: UnknownRecord;
}

/**
 * The indexes that Flex's Teams View and transfer directory query: the world with ISO dates, and attributes
 * as objects. Null for an index that the emulator does not have. Field names: seen in Flex UI 2.17.1.
 */
export function itemsOf(world: World, index: string): IndexItem[] | null {
  switch (index) {
    case 'tr-worker':
      return world.workers().map((worker) => ({ key: worker.sid, data: workerItem(world, worker) }));
    case 'tr-reservation':
      return world
        .openReservations()
        .map((reservation) => ({ key: reservation.sid, data: reservationItem(world, reservation) }));
    case 'tr-queue':
      return world.queues().map((queue) => ({ key: queue.sid, data: queueItem(world, queue) }));
    default:
      return null;
  }
}

function workerItem(world: World, worker: Worker): UnknownRecord {
  return {
    worker_sid: worker.sid,
    workspace_sid: world.workspaceSid,
    friendly_name: worker.identity,
    attributes: worker.attributes,
    activity_name: world.activity(worker.activitySid).name,
    worker_activity_sid: worker.activitySid,
    date_activity_changed: iso(worker.activityChangedAtMs),
    date_updated: iso(worker.updatedAtMs),
    team_sid: null,
    queue_sids: [],
  };
}

function reservationItem(world: World, reservation: Reservation): UnknownRecord {
  const task = world.task(reservation.taskSid);
  return {
    reservation_sid: reservation.sid,
    task_sid: task.sid,
    worker_sid: reservation.workerSid,
    // This status has another name here than in TaskRouter.
    status: reservation.status === 'wrapping' ? 'wrapup' : reservation.status,
    task_status: task.status,
    task_channel_unique_name: task.channel,
    task_priority: task.priority,
    task_age: Math.max(0, Math.floor((world.now() - task.createdAtMs) / 1000)),
    task_routing_target: reservation.workerSid,
    queue_name: reservation.queueName,
    attributes: task.attributes,
    date_created: iso(reservation.createdAtMs),
    date_updated: iso(reservation.updatedAtMs),
  };
}

function queueItem(world: World, { sid, name }: Queue): UnknownRecord {
  return { queue_sid: sid, queue_name: name, workspace_sid: world.workspaceSid, date_updated: iso(0) };
}
