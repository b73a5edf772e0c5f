import { nextStatuses } from '../world/model';
import type { NextReservationStatus, Reservation } from '../world/model';
import type { World } from '../world/World';
import { notFound, ok, errorResponse } from './route';
import type { TwilioResponse } from './route';

interface ReservationUpdate {
  token: string | null;
  reservationSid: string;
  status: NextReservationStatus;
}

/**
 * Changes the status of a reservation for its own worker, and responds with the result of `body`. The errors
 * are 404 if there is no such reservation, 403 if it is another worker's, and 400 if the status cannot change
 * that way.
 */
export function updateOwnReservation(
  world: World,
  { token, reservationSid, status }: ReservationUpdate,
  body: (updated: Reservation) => unknown,
): TwilioResponse {
  const before = world.findReservation(reservationSid);
  if (!before) return notFound(reservationSid);
  if (world.sessions.findValid(token)?.workerSid !== before.workerSid)
    return errorResponse(403, 20003, 'Not your own reservation');
  if (!nextStatuses(before.status).includes(status))
    return errorResponse(400, 20001, `A reservation that is ${before.status} cannot become ${status}`);
  return ok(body(world.setReservationStatus(reservationSid, status)));
}
