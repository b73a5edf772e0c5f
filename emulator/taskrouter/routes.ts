import { EVENT_BRIDGE } from '../routing/hosts';
import { updateOwnReservation } from '../routing/updateOwnReservation';
import { attributesAt, textAt } from '../routing/read';
import type { UnknownRecord } from '../routing/read';
import { notFound, ok, errorResponse } from '../routing/route';
import type { Route, TwilioResponse, TwilioRequest } from '../routing/route';
import type { NextReservationStatus, Role } from '../world/model';
import type { World } from '../world/World';
import {
  activityResource,
  reservationResource,
  reservationWithTransfers,
  taskResource,
  workerChannelResource,
  workerResource,
} from './resources';
import type { TaskRouterResource } from './resources';

const WORKER = '/Workspaces/:workspaceSid/Workers/:workerSid';
const TASK = '/Workspaces/:workspaceSid/Tasks/:taskSid';
/** The changes that workers make to their own reservations. */
const WORKER_STATUSES: readonly NextReservationStatus[] = ['accepted', 'rejected', 'wrapping', 'completed'];
const SUPERVISING_ROLES: readonly Role[] = ['supervisor', 'admin'];

/** What Flex requests from TaskRouter through the event bridge. Paths and fields: seen in Flex UI 2.17.1. */
export function taskRouterRoutes(world: World): Route[] {
  return [
    get(WORKER, (path) =>
      withWorker(path('workerSid'), (sid) => ok(workerResource(world, world.worker(sid)))),
    ),
    get(`${WORKER}/Reservations`, (path) =>
      list(world.openReservations(path('workerSid')).map((each) => reservationWithTransfers(world, each))),
    ),
    get(`${WORKER}/WorkerChannels`, (path) =>
      withWorker(path('workerSid'), (sid) =>
        list(world.channels.map((channel) => workerChannelResource(world, world.worker(sid), channel))),
      ),
    ),
    get('/Workspaces/:workspaceSid/Activities', () =>
      list(world.activities.map((activity) => activityResource(world, activity))),
    ),
    post(WORKER, (path, { params, token }) =>
      withWorker(path('workerSid'), (sid) =>
        canUpdate(token, sid) ? updateWorker(sid, params) : errorResponse(403, 20003, 'Not your own worker'),
      ),
    ),
    post(`${WORKER}/Reservations/:reservationSid`, (path, request) =>
      updateReservation(path('reservationSid'), request),
    ),
    get(TASK, (path) => {
      const task = world.findTask(path('taskSid'));
      return task ? ok(taskResource(world, task)) : notFound(path('taskSid'));
    }),
    post(TASK, (path, { params }) => updateTask(path('taskSid'), params)),
  ];

  function canUpdate(token: string | null, workerSid: string): boolean {
    const session = world.sessions.findValid(token);
    if (!session) return false;
    const { roles } = world.worker(session.workerSid);
    return session.workerSid === workerSid || roles.some((role) => SUPERVISING_ROLES.includes(role));
  }

  function updateWorker(sid: string, params: UnknownRecord): TwilioResponse {
    const activitySid = textAt(params, 'ActivitySid');
    const attributes = attributesAt(params, 'Attributes');
    const refusal = activitySid ? changeActivity(sid, activitySid, params) : null;
    if (refusal) return refusal;
    if (attributes) world.setWorkerAttributes(sid, attributes);
    return ok(workerResource(world, world.worker(sid)));
  }

  /** Returns the error response, or null if the activity was changed. */
  function changeActivity(sid: string, activitySid: string, params: UnknownRecord): TwilioResponse | null {
    const activity = world.activities.find((each) => each.sid === activitySid);
    if (!activity) return notFound(activitySid);
    const pending = world.openReservations(sid).filter(({ status }) => status === 'pending');
    if (textAt(params, 'RejectPendingReservations') === 'true') {
      for (const reservation of pending) world.setReservationStatus(reservation.sid, 'rejected');
    } else if (!activity.available && pending.length > 0) {
      const count = `${pending.length} pending reservations`;
      return errorResponse(
        400,
        20001,
        `Worker ${sid} cannot have its activity updated while it has ${count}.`,
      );
    }
    world.setActivity(sid, activitySid);
    return null;
  }

  function updateReservation(reservationSid: string, { params, token }: TwilioRequest): TwilioResponse {
    const status = requestedStatus(params);
    if (!status) return errorResponse(400, 20001, 'Unknown ReservationStatus or Instruction');
    return updateOwnReservation(world, { token, reservationSid, status }, (moved) =>
      reservationResource(world, moved),
    );
  }

  function updateTask(sid: string, params: UnknownRecord): TwilioResponse {
    if (!world.findTask(sid)) return notFound(sid);
    const attributes = attributesAt(params, 'Attributes');
    const task = attributes ? world.setTaskAttributes(sid, attributes) : world.task(sid);
    return ok(taskResource(world, task));
  }

  function withWorker(sid: string, then: (sid: string) => TwilioResponse): TwilioResponse {
    return world.findWorker(sid) ? then(sid) : notFound(sid);
  }
}

/** A call is accepted by an instruction to TaskRouter instead of a status. */
function requestedStatus(params: UnknownRecord): NextReservationStatus | null {
  if (textAt(params, 'Instruction') === 'conference') return 'accepted';
  const status = textAt(params, 'ReservationStatus');
  return WORKER_STATUSES.find((each) => each === status) ?? null;
}

/** A whole list on one page. Source: twilio-taskrouter 2.1.1. */
export function list(contents: readonly TaskRouterResource[]): TwilioResponse {
  return ok({
    contents,
    meta: { list_key: 'contents', next_token: null },
    after_sid: null,
    before_sid: null,
  });
}

function get(path: string, handle: (path: (name: string) => string) => TwilioResponse): Route {
  return { method: 'GET', host: EVENT_BRIDGE, path, handle: (_request, params) => handle(params) };
}

function post(
  path: string,
  handle: (path: (name: string) => string, request: TwilioRequest) => TwilioResponse,
): Route {
  return { method: 'POST', host: EVENT_BRIDGE, path, handle: (request, names) => handle(names, request) };
}
