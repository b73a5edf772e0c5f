import { isOpen } from '../world/model';
import type { Reservation, Worker } from '../world/model';
import type { CommentTag } from '../world/insightsComments';
import type { InsightsRecords, StoredSegment } from '../world/InsightsRecords';
import type { World } from '../world/World';
import { textAt } from '../routing/read';
import { ControlError } from './ControlError';
import type { ControlTarget } from './ControlTarget';

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

/**
 * The segment of the open task of this name. @throws ControlError 404 without such a task, 409 if several
 * workers have one, or if Insights has no segment of it yet.
 */
export function requireSegmentOfTask(
  { world, records }: Pick<ControlTarget, 'world' | 'records'>,
  { taskName, workerSid }: { taskName: string; workerSid?: string | undefined },
): Readonly<StoredSegment> {
  const [reservation, another] = world
    .openReservations(workerSid)
    .filter(({ taskSid }) => textAt(world.task(taskSid).attributes, 'name') === taskName);
  if (!reservation) throw new ControlError(404, `There is no open task “${taskName}”.`);
  if (another) throw new ControlError(409, `Several workers have a task “${taskName}”: name one.`);
  const segment = records.allSegments().find(({ reservationSid }) => reservationSid === reservation.sid);
  if (!segment) throw new ControlError(409, `Insights has no segment of “${taskName}” yet.`);
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
