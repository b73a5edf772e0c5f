import { updateOwnReservation } from '../routing/updateOwnReservation';
import { asRecord, textAt } from '../routing/read';
import { notFound, ok } from '../routing/route';
import type { PathParams, Route, TwilioResponse, TwilioRequest } from '../routing/route';
import { EVENT_BRIDGE } from '../routing/hosts';
import { nextStatuses } from '../world/model';
import type { NextReservationStatus } from '../world/model';
import type { StartTimer } from '../world/reservationTimeouts';
import type { World } from '../world/World';
import {
  agentResource,
  agentSid,
  channelParticipants,
  reservationsOfInteraction,
} from './channelParticipants';

const CHANNELS = '/v1/Interactions/:interactionSid/Channels';
/** Flex listens for the removal of a participant only after it has read the response to its request. */
const REMOVAL_DELAY_MS = 1_500;

/**
 * The Interactions API, through which Flex accepts and ends a chat. Requests come through the event bridge,
 * like those to TaskRouter.
 */
export function interactionRoutes(world: World, startTimer: StartTimer): Route[] {
  return [
    route('GET', CHANNELS, (path) => ok(channels(path('interactionSid')))),
    route('GET', `${CHANNELS}/:channelSid/Participants`, participants),
    route('POST', `${CHANNELS}/:channelSid/Participants/:participantSid`, removeAgent),
    route('POST', `${CHANNELS}/:channelSid/Invites/:inviteSid`, (_path, { params, token }) => {
      const reservation = asRecord(asRecord(params['routing'])['reservation']);
      const status = textAt(params, 'action') === 'decline' ? 'rejected' : 'accepted';
      return move(textAt(reservation, 'sid') ?? '', status, token);
    }),
    route('POST', `${CHANNELS}/:channelSid`, (path, { params, token }) => {
      const workerSid = world.sessions.findValid(token)?.workerSid;
      const status = textAt(asRecord(params['routing']), 'status') === 'wrapup' ? 'wrapping' : 'completed';
      // A worker can have a chat twice after it was transferred back: once accepted, once in wrap-up.
      const reservation = reservationsOfInteraction(world, path('interactionSid')).find(
        (each) => each.workerSid === workerSid && nextStatuses(each.status).includes(status),
      );
      return move(reservation?.sid ?? '', status, token);
    }),
  ];

  /** A call has no channel here, so Flex reads its conference from a Sync map. */
  function channels(interactionSid: string): unknown {
    const [reservation] = reservationsOfInteraction(world, interactionSid);
    if (!reservation) return { channels: [], meta: {} };
    const sid = textAt(world.task(reservation.taskSid).attributes, 'flexInteractionChannelSid');
    const channel = { sid, interaction_sid: interactionSid, type: 'web', status: 'active' };
    return { channels: [channel], meta: { key: 'channels' } };
  }

  function participants(path: PathParams, { params }: TwilioRequest): TwilioResponse {
    const all = textAt(params, 'status') === 'all';
    const found = channelParticipants(world, path('interactionSid'), { all });
    return found ? ok({ participants: found, meta: { key: 'participants' } }) : notFound('Participants');
  }

  /** How Flex completes a transferred chat: it waits for the event that its worker has left the channel. */
  function removeAgent(path: PathParams, { token }: TwilioRequest): TwilioResponse {
    const workerSid = world.sessions.findValid(token)?.workerSid;
    const reservation = reservationsOfInteraction(world, path('interactionSid')).find(
      (each) => each.workerSid === workerSid && agentSid(each.sid) === path('participantSid'),
    );
    if (!reservation) return notFound(path('participantSid'));
    startTimer(() => move(reservation.sid, 'completed', token), REMOVAL_DELAY_MS);
    return ok(agentResource(world, reservation));
  }

  function move(reservationSid: string, status: NextReservationStatus, token: string | null): TwilioResponse {
    return updateOwnReservation(world, { token, reservationSid, status }, () => ({
      sid: reservationSid,
      status,
    }));
  }
}

function route(
  method: string,
  path: string,
  handle: (path: PathParams, request: TwilioRequest) => TwilioResponse,
): Route {
  return { method, host: EVENT_BRIDGE, path, handle: (request, names) => handle(names, request) };
}
