import { attributesAt, textAt } from '../routing/read';
import type { UnknownRecord } from '../routing/read';
import { notFound, ok, refusal } from '../routing/route';
import type { Route, TwilioReply } from '../routing/route';
import { isOpen } from '../world/model';
import type { ReservationStatus } from '../world/model';
import type { World } from '../world/World';
import {
  activityResource,
  reservationResource,
  taskResource,
  workerChannelResource,
  workerResource,
} from './resources';
import type { TaskRouterResource } from './resources';

/** The name under which requests that came through the event bridge are routed. */
export const EVENT_BRIDGE = 'event-bridge.twilio.com';

const WORKER = '/Workspaces/:workspaceSid/Workers/:workerSid';
const SETTABLE: readonly ReservationStatus[] = ['accepted', 'rejected', 'wrapping', 'completed'];

/** What Flex asks TaskRouter through the event bridge. Paths and fields: seen in Flex UI 2.17.1. */
export function taskRouterRoutes(world: World): Route[] {
  return [
    get(WORKER, (path) => ifWorker(path('workerSid'), (sid) => ok(workerResource(world, world.worker(sid))))),
    get(`${WORKER}/Reservations`, (path) =>
      list(world.openReservations(path('workerSid')).map((each) => reservationResource(world, each))),
    ),
    get(`${WORKER}/WorkerChannels`, (path) =>
      ifWorker(path('workerSid'), (sid) =>
        list(world.channels.map((channel) => workerChannelResource(world, world.worker(sid), channel))),
      ),
    ),
    get('/Workspaces/:workspaceSid/Activities', () =>
      list(world.activities.map((activity) => activityResource(world, activity))),
    ),
    post(WORKER, (path, params) => ifWorker(path('workerSid'), (sid) => updateWorker(sid, params))),
    post(`${WORKER}/Reservations/:reservationSid`, (path, params) =>
      updateReservation(path('reservationSid'), params),
    ),
    post('/Workspaces/:workspaceSid/Tasks/:taskSid', (path, params) => updateTask(path('taskSid'), params)),
  ];

  function updateWorker(sid: string, params: UnknownRecord): TwilioReply {
    const activitySid = textAt(params, 'ActivitySid');
    const attributes = attributesAt(params, 'Attributes');
    if (attributes) world.setWorkerAttributes(sid, attributes);
    if (activitySid) {
      if (!world.activities.some((each) => each.sid === activitySid)) return notFound(activitySid);
      world.setActivity(sid, activitySid);
    }
    return ok(workerResource(world, world.worker(sid)));
  }

  function updateReservation(sid: string, params: UnknownRecord): TwilioReply {
    const reservation = world.findReservation(sid);
    if (!reservation) return notFound(sid);
    const status = wantedStatus(params);
    if (!status) return refusal(400, 20001, 'Unknown ReservationStatus or Instruction');
    if (!isOpen(reservation)) {
      return refusal(400, 20001, `Reservation is already ${reservation.status}`);
    }
    return ok(reservationResource(world, world.setReservationStatus(sid, status)));
  }

  function updateTask(sid: string, params: UnknownRecord): TwilioReply {
    if (!world.findTask(sid)) return notFound(sid);
    const attributes = attributesAt(params, 'Attributes');
    const task = attributes ? world.setTaskAttributes(sid, attributes) : world.task(sid);
    return ok(taskResource(world, task));
  }

  function ifWorker(sid: string, then: (sid: string) => TwilioReply): TwilioReply {
    return world.findWorker(sid) ? then(sid) : notFound(sid);
  }
}

/** A call is accepted by an instruction to TaskRouter instead of by a status. */
function wantedStatus(params: UnknownRecord): ReservationStatus | null {
  if (textAt(params, 'Instruction') === 'conference') return 'accepted';
  const status = textAt(params, 'ReservationStatus');
  return SETTABLE.find((each) => each === status) ?? null;
}

function list(contents: readonly TaskRouterResource[]): TwilioReply {
  return ok({ contents, meta: { list_key: 'contents' }, after_sid: null, before_sid: null });
}

function get(path: string, handle: (path: (name: string) => string) => TwilioReply): Route {
  return { method: 'GET', host: EVENT_BRIDGE, path, handle: (_request, params) => handle(params) };
}

function post(
  path: string,
  handle: (path: (name: string) => string, params: UnknownRecord) => TwilioReply,
): Route {
  return { method: 'POST', host: EVENT_BRIDGE, path, handle: ({ params }, names) => handle(names, params) };
}
