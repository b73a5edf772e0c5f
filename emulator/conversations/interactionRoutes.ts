import { moveOwnReservation } from '../routing/moveOwnReservation';
import { asRecord, textAt } from '../routing/read';
import { notFound, ok } from '../routing/route';
import type { PathParams, Route, TwilioReply, TwilioRequest } from '../routing/route';
import { EVENT_BRIDGE } from '../routing/hosts';
import { conversationOf } from '../world/chats';
import type { NextReservationStatus, Reservation } from '../world/model';
import { sidFor } from '../world/sids';
import type { World } from '../world/World';

const CHANNELS = '/v1/Interactions/:interactionSid/Channels';

/** The Interactions through which Flex accepts and ends a chat, sent through the event bridge like TaskRouter. */
export function interactionRoutes(world: World): Route[] {
  return [
    route('GET', CHANNELS, (path) => ok(channels(path('interactionSid')))),
    route('GET', `${CHANNELS}/:channelSid/Participants`, (path) => participants(path)),
    route('POST', `${CHANNELS}/:channelSid/Invites/:inviteSid`, (_path, { params, token }) => {
      const reservation = asRecord(asRecord(params['routing'])['reservation']);
      const status = textAt(params, 'action') === 'decline' ? 'rejected' : 'accepted';
      return move(textAt(reservation, 'sid') ?? '', status, token);
    }),
    route('POST', `${CHANNELS}/:channelSid`, (path, { params, token }) => {
      const workerSid = world.sessions.findValid(token)?.workerSid;
      const reservation = reservationsOf(path('interactionSid')).find((each) => each.workerSid === workerSid);
      const isWrapUp = textAt(asRecord(params['routing']), 'status') === 'wrapup';
      return move(reservation?.sid ?? '', isWrapUp ? 'wrapping' : 'completed', token);
    }),
  ];

  /** Of a chat that was transferred each of its workers has a reservation. */
  function reservationsOf(interactionSid: string): Reservation[] {
    return world
      .openReservations()
      .filter(({ taskSid }) => world.task(taskSid).attributes['flexInteractionSid'] === interactionSid);
  }

  /** A call has no channel here: Flex then reads its conference from a Sync map. */
  function channels(interactionSid: string): unknown {
    const [reservation] = reservationsOf(interactionSid);
    if (!reservation) return { channels: [], meta: {} };
    const sid = textAt(world.task(reservation.taskSid).attributes, 'flexInteractionChannelSid');
    const channel = { sid, interaction_sid: interactionSid, type: 'web', status: 'active' };
    return { channels: [channel], meta: { key: 'channels' } };
  }

  function participants(path: PathParams): TwilioReply {
    const [reservation] = reservationsOf(path('interactionSid'));
    const conversation = reservation && conversationOf(world, world.task(reservation.taskSid));
    if (!conversation) return notFound('Participants');
    const all = [conversation.customer, ...conversation.workers].map(({ identity }, index) => {
      const sid = sidFor('UT', `${conversation.sid} ${identity}`);
      const type = index === 0 ? 'customer' : 'agent';
      return {
        sid,
        participant_sid: sid,
        type,
        channel_sid: path('channelSid'),
        interaction_sid: path('interactionSid'),
        routing_properties: null,
        media_properties: { identity },
      };
    });
    return ok({ participants: all, meta: { key: 'participants' } });
  }

  function move(reservationSid: string, status: NextReservationStatus, token: string | null): TwilioReply {
    return moveOwnReservation(world, { token, reservationSid, status }, () => ({
      sid: reservationSid,
      status,
    }));
  }
}

function route(
  method: string,
  path: string,
  handle: (path: PathParams, request: TwilioRequest) => TwilioReply,
): Route {
  return { method, host: EVENT_BRIDGE, path, handle: (request, names) => handle(names, request) };
}
