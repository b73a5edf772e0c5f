import type { ReservationStatus, Worker, WorldChange } from '../world/model';
import type { World } from '../world/World';
import { reservationResource, taskResource, workerChannelResource, workerResource } from './resources';
import type { TaskRouterResource } from './resources';

export interface TaskRouterEvent {
  workerSid: string;
  event_type: string;
  payload: TaskRouterResource;
}

/** The event is called wrapup although the status is wrapping. Source: twilio-taskrouter 2.1.1. */
const EVENT_NAME: Record<ReservationStatus, string> = {
  pending: 'reservation.created',
  accepted: 'reservation.accepted',
  wrapping: 'reservation.wrapup',
  completed: 'reservation.completed',
  rejected: 'reservation.rejected',
  timeout: 'reservation.timeout',
  canceled: 'reservation.canceled',
  rescinded: 'reservation.rescinded',
};

/** What TaskRouter tells the workers whom a change concerns. */
export function eventsOf(world: World, change: WorldChange): TaskRouterEvent[] {
  switch (change.kind) {
    case 'reservation': {
      const { reservation, task } = change;
      const { workerSid } = reservation;
      const payload = reservationResource(world, reservation);
      const channel = world.channels.find((each) => each.name === task.channel);
      const events = [{ workerSid, event_type: EVENT_NAME[reservation.status], payload }];
      if (!channel) return events;
      const capacity = workerChannelResource(world, world.worker(workerSid), channel);
      return [...events, { workerSid, event_type: 'worker.capacity.update', payload: capacity }];
    }
    case 'task':
      return world
        .openReservations()
        .filter((reservation) => reservation.taskSid === change.task.sid)
        .map(({ workerSid }) => ({
          workerSid,
          event_type: 'task.updated',
          payload: taskResource(world, change.task),
        }));
    case 'workerActivity':
      return [workerEvent('worker.activity.update', change.worker)];
    case 'workerAttributes':
      return [workerEvent('worker.attributes.update', change.worker)];
  }

  function workerEvent(event_type: string, worker: Worker): TaskRouterEvent {
    return { workerSid: worker.sid, event_type, payload: workerResource(world, worker) };
  }
}
