import { agentResource } from '../conversations/channelParticipants';
import type {
  Reservation,
  ReservationStatus,
  Task,
  TransferStatus,
  Worker,
  WorldChange,
} from '../world/model';
import type { World } from '../world/World';
import {
  reservationWithTransfers,
  taskResource,
  transferResource,
  workerChannelResource,
  workerResource,
} from './resources';
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
};

/** Source: twilio-taskrouter 2.1.1. */
const TRANSFER_EVENT_NAME: Record<TransferStatus, string> = {
  initiated: 'task.transfer-initiated',
  complete: 'task.transfer-completed',
  failed: 'task.transfer-failed',
  canceled: 'task.transfer-canceled',
};

/** The events that TaskRouter sends to the workers that a change concerns. */
export function eventsOf(world: World, change: WorldChange): TaskRouterEvent[] {
  switch (change.kind) {
    case 'reservation': {
      const { reservation, task } = change;
      const { workerSid } = reservation;
      const payload = reservationWithTransfers(world, reservation);
      const channel = world.channels.find((each) => each.name === task.channel);
      const events = [
        ...participantRemoved(reservation, task),
        { workerSid, event_type: EVENT_NAME[reservation.status], payload },
      ];
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
    case 'transfer': {
      const { transfer, isNew } = change;
      // The sender gets no event when the transfer is offered to the next worker of a queue.
      if (transfer.status === 'initiated' && !isNew) return [];
      if (world.task(transfer.taskSid).channel === 'chat') return [];
      const { workerSid } = world.reservation(transfer.fromReservationSid);
      const payload = transferResource(world, transfer);
      return [{ workerSid, event_type: TRANSFER_EVENT_NAME[transfer.status], payload }];
    }
    case 'workerAdded':
      return [];
    case 'workerActivity':
      return [workerEvent('worker.activity.update', change.worker)];
    case 'workerAttributes':
      return [workerEvent('worker.attributes.update', change.worker)];
  }

  /** This event comes first: Flex knows the task only until its reservation is completed. */
  function participantRemoved(reservation: Reservation, { channel }: Task): TaskRouterEvent[] {
    if (channel !== 'chat' || reservation.status !== 'completed') return [];
    const payload = agentResource(world, reservation);
    return [{ workerSid: reservation.workerSid, event_type: 'participant.removed', payload }];
  }

  function workerEvent(event_type: string, worker: Worker): TaskRouterEvent {
    return { workerSid: worker.sid, event_type, payload: workerResource(world, worker) };
  }
}
