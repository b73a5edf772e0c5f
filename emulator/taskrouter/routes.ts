import { EVENT_BRIDGE } from '../routing/hosts';
import { moveOwnReservation } from '../routing/updateOwnReservation';
import { attributesAt, textAt } from '../routing/read';
import type { UnknownRecord } from '../routing/read';
import { notFound, ok, refusal } from '../routing/route';
import type { Route, TwilioReply, TwilioRequest } from '../routing/route';
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
/** What workers themselves do with their reservations. */
const WORKER_MOVES: readonly NextReservationStatus[] = ['accepted', 'rejected', 'wrapping', 'completed'];
const SUPERVISING_ROLES: readonly Role[] = ['supervisor', 'admin'];

/** What Flex asks TaskRouter through the event bridge. Paths and fields: seen in Flex UI 2.17.1. */
export function taskRouterRoutes(world: World): Route[] {
  return [
    get(WORKER, (path) => ifWorker(path('workerSid'), (sid) => ok(workerResource(world, world.worker(sid))))),
    get(`${WORKER}/Reservations`, (path) =>
      list(world.openReservations(path('workerSid')).map((each) => reservationWithTransfers(world, each))),
    ),
    get(`${WORKER}/WorkerChannels`, (path) =>
      ifWorker(path('workerSid'), (sid) =>
        list(world.channels.map((channel) => workerChannelResource(world, world.worker(sid), channel))),
      ),
    ),
    get('/Workspaces/:workspaceSid/Activities', () =>
      list(world.activities.map((activity) => activityResource(world, activity))),
    ),
    post(WORKER, (path, { params, token }) =>
      ifWorker(path('workerSid'), (sid) =>
        mayChange(token, sid) ? updateWorker(sid, params) : refusal(403, 20003, 'Not your own worker'),
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

  function mayChange(token: string | null, workerSid: string): boolean {
    const session = world.sessions.findValid(token);
    if (!session) return false;
    const { roles } = world.worker(session.workerSid);
    return session.workerSid === workerSid || roles.some((role) => SUPERVISING_ROLES.includes(role));
  }

  function updateWorker(sid: string, params: UnknownRecord): TwilioReply {
    const activitySid = textAt(params, 'ActivitySid');
    const attributes = attributesAt(params, 'Attributes');
    const refused = activitySid ? enterActivity(sid, activitySid, params) : null;
    if (refused) return refused;
    if (attributes) world.setWorkerAttributes(sid, attributes);
    return ok(workerResource(world, world.worker(sid)));
  }

  /** The refusal, if there is one. */
  function enterActivity(sid: string, activitySid: string, params: UnknownRecord): TwilioReply | null {
    const activity = world.activities.find((each) => each.sid === activitySid);
    if (!activity) return notFound(activitySid);
    const pending = world.openReservations(sid).filter(({ status }) => status === 'pending');
    if (textAt(params, 'RejectPendingReservations') === 'true') {
      for (const reservation of pending) world.setReservationStatus(reservation.sid, 'rejected');
    } else if (!activity.available && pending.length > 0) {
      const count = `${pending.length} pending reservations`;
      return refusal(400, 20001, `Worker ${sid} cannot have its activity updated while it has ${count}.`);
    }
    world.setActivity(sid, activitySid);
    return null;
  }

  function updateReservation(reservationSid: string, { params, token }: TwilioRequest): TwilioReply {
    const status = wantedStatus(params);
    if (!status) return refusal(400, 20001, 'Unknown ReservationStatus or Instruction');
    return moveOwnReservation(world, { token, reservationSid, status }, (moved) =>
      reservationResource(world, moved),
    );
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
function wantedStatus(params: UnknownRecord): NextReservationStatus | null {
  if (textAt(params, 'Instruction') === 'conference') return 'accepted';
  const status = textAt(params, 'ReservationStatus');
  return WORKER_MOVES.find((each) => each === status) ?? null;
}

/** All of a list on one page. Source: twilio-taskrouter 2.1.1. */
export function list(contents: readonly TaskRouterResource[]): TwilioReply {
  return ok({
    contents,
    meta: { list_key: 'contents', next_token: null },
    after_sid: null,
    before_sid: null,
  });
}

function get(path: string, handle: (path: (name: string) => string) => TwilioReply): Route {
  return { method: 'GET', host: EVENT_BRIDGE, path, handle: (_request, params) => handle(params) };
}

function post(
  path: string,
  handle: (path: (name: string) => string, request: TwilioRequest) => TwilioReply,
): Route {
  return { method: 'POST', host: EVENT_BRIDGE, path, handle: (request, names) => handle(names, request) };
}
