import { isOpen } from '../world/model';
import type { Reservation, Worker } from '../world/model';
import type { CommentTag } from '../world/insightsComments';
import type { InsightsRecords, StoredSegment } from '../world/InsightsRecords';
import type { World } from '../world/World';
import { ControlError } from './ControlError';

/** @throws ControlError 404 if there is no such worker. */
export function requireWorker(world: World, workerSid: string): Worker {
  const worker = world.findWorker(workerSid);
  if (!worker) throw new ControlError(404, `There is no worker ${workerSid}.`);
  return worker;
}

/** @throws ControlError 404 if there is no such reservation, 409 if it is over. */
export function requireOpenReservation(world: World, reservationSid: string): Reservation {
  const reservation = world.findReservation(reservationSid);
  if (!reservation) throw new ControlError(404, `There is no reservation ${reservationSid}.`);
  if (!isOpen(reservation))
    throw new ControlError(409, `Reservation ${reservationSid} is over (${reservation.status}).`);
  return reservation;
}

/** @throws ControlError 404 if there is no such segment. A segment that is still waiting counts. */
export function requireSegment(records: InsightsRecords, segmentId: string): Readonly<StoredSegment> {
  const segment = records.allSegments().find(({ record }) => record.segment_id === segmentId);
  if (!segment) throw new ControlError(404, `There is no segment ${segmentId}.`);
  return segment;
}

/** The category of this name, or the default one. @throws ControlError 404 if there is none. */
export function requireCategory(records: InsightsRecords, name: string | undefined): CommentTag {
  const category = records
    .commentTags()
    .find((tag) => (name === undefined ? tag.isDefault : tag.name === name));
  if (!category)
    throw new ControlError(
      404,
      `There is no ${name === undefined ? 'default category' : `category ${name}`}.`,
    );
  return category;
}
