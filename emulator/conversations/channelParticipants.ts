import { conversationOf } from '../world/chats';
import type { Reservation, ReservationStatus } from '../world/model';
import { sidFor } from '../world/sids';
import type { World } from '../world/World';

const IN_CHANNEL: readonly ReservationStatus[] = ['accepted'];
const IN_CHANNEL_OR_WRAPPING: readonly ReservationStatus[] = ['accepted', 'wrapping'];

/** The open reservations of an interaction. In a transferred chat, each of its workers has one. */
export function reservationsOfInteraction(world: World, interactionSid: string): Reservation[] {
  return world
    .openReservations()
    .filter(({ taskSid }) => world.task(taskSid).attributes['flexInteractionSid'] === interactionSid);
}

/** A worker is in a channel once per reservation, because a chat can be transferred back to its sender. */
export function agentSid(reservationSid: string): string {
  return sidFor('UT', reservationSid);
}

/**
 * The customer and the agents in a chat's channel; null for anything that is not a chat. Flex transfers a
 * chat away from the first agent in this list, and requests `all` to find one in wrap-up. Source: seen in
 * Flex UI 2.17.1.
 */
export function channelParticipants(
  world: World,
  interactionSid: string,
  { all }: { all: boolean },
): unknown[] | null {
  const reservations = reservationsOfInteraction(world, interactionSid);
  const [reservation] = reservations;
  const conversation = reservation && conversationOf(world, world.task(reservation.taskSid));
  if (!reservation || !conversation) return null;
  const { identity } = conversation.customer;
  const customer = {
    ...channelKeys(world, reservation),
    ...sids(sidFor('UT', `${conversation.sid} ${identity}`)),
    type: 'customer',
    routing_properties: null,
    media_properties: { identity },
  };
  const statuses = all ? IN_CHANNEL_OR_WRAPPING : IN_CHANNEL;
  const agents = reservations.filter(({ status }) => statuses.includes(status));
  return [customer, ...agents.map((each) => agentResource(world, each))];
}

/** A worker in a channel, as lists and events show them. Fields: @twilio/flex-ui 2.17.1. */
export function agentResource(world: World, reservation: Reservation): Readonly<Record<string, unknown>> {
  const { sid, taskSid, workerSid } = reservation;
  return {
    ...channelKeys(world, reservation),
    ...sids(agentSid(sid)),
    type: 'agent',
    routing_properties: { task_sid: taskSid, worker_sid: workerSid, reservation_sid: sid },
    media_properties: { identity: world.worker(workerSid).identity },
  };
}

function channelKeys(world: World, { taskSid }: Reservation): Record<string, unknown> {
  const { attributes } = world.task(taskSid);
  return {
    interaction_sid: attributes['flexInteractionSid'],
    channel_sid: attributes['flexInteractionChannelSid'],
  };
}

/** Lists call the SID of a participant `sid`; events call it `participant_sid`. */
function sids(sid: string): Record<string, string> {
  return { sid, participant_sid: sid };
}
