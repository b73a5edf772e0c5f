import { textAt } from '../routing/read';
import { notFound, ok, errorResponse } from '../routing/route';
import type { Route, TwilioResponse } from '../routing/route';
import { reservationResource, taskResource } from '../taskrouter/resources';
import { EVENT_BRIDGE } from '../routing/hosts';
import type { World } from '../world/World';

const WORKER = '/Workspaces/:workspaceSid/Workers/:workerSid';
const NO_MEDIA = 'The emulator carries no sound';

/**
 * What Flex requests for a call through the event bridge. Shape of the responses: seen in Flex UI 2.17.1.
 * Only the customer is in a conference here, so requests about other participants are refused.
 */
export function conferenceRoutes(world: World): Route[] {
  return [
    route(`${WORKER}/CustomerParticipant`, (params) => {
      const task = world.findTask(textAt(params, 'TaskSid') ?? '');
      if (!task) return notFound('CustomerParticipant');
      return ok(taskResource(world, world.holdCustomer(task.sid, textAt(params, 'Hold') === 'true')));
    }),
    route(`${WORKER}/WorkerParticipant`, (params) => {
      const reservation = world.findReservation(textAt(params, 'ReservationSid') ?? '');
      return reservation ? ok(reservationResource(world, reservation)) : notFound('WorkerParticipant');
    }),
    route(`${WORKER}/HoldWorkerParticipant`, () => errorResponse(400, 20001, NO_MEDIA)),
    route(`${WORKER}/KickWorkerParticipant`, () => errorResponse(400, 20001, NO_MEDIA)),
    // The request to let a supervisor listen in. Flex ignores the response, but logs an uncaught error if it
    // fails.
    route('/Workspaces/:workspaceSid/Tasks/:taskSid/Reservations/:reservationSid', () => ok({})),
  ];
}

function route(path: string, handle: (params: Readonly<Record<string, unknown>>) => TwilioResponse): Route {
  return { method: 'POST', host: EVENT_BRIDGE, path, handle: ({ params }) => handle(params) };
}
