import { textAt } from '../routing/read';
import { notFound, ok } from '../routing/route';
import type { Route } from '../routing/route';
import { reservationResource, taskResource } from '../taskrouter/resources';
import { EVENT_BRIDGE } from '../taskrouter/routes';
import type { SyncObjects } from '../twilsock/SyncObjects';
import type { World } from '../world/World';
import { holdCustomer } from './conferences';

const WORKER = '/Workspaces/:workspaceSid/Workers/:workerSid';

/** What Flex asks of a call through the event bridge. Answers by shape: seen in Flex UI 2.17.1. */
export function conferenceRoutes(world: World, sync: SyncObjects): Route[] {
  return [
    {
      method: 'POST',
      host: EVENT_BRIDGE,
      path: `${WORKER}/CustomerParticipant`,
      handle: ({ params }) => {
        const task = world.findTask(textAt(params, 'TaskSid') ?? '');
        if (!task) return notFound('CustomerParticipant');
        holdCustomer(sync, task, textAt(params, 'Hold') === 'true');
        return ok(taskResource(world, task));
      },
    },
    {
      method: 'POST',
      host: EVENT_BRIDGE,
      path: `${WORKER}/WorkerParticipant`,
      handle: ({ params }) => {
        const reservation = world.findReservation(textAt(params, 'ReservationSid') ?? '');
        return reservation ? ok(reservationResource(world, reservation)) : notFound('WorkerParticipant');
      },
    },
  ];
}
