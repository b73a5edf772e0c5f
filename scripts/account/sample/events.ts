import { firstPageUrl } from '../../../src/insights/endpoints/listUrl';
import { isReservationSid } from '../../../src/insights/endpoints/segments';
import { isRecord } from '../../../src/insights/parse/parseField';

const TASKROUTER = 'https://taskrouter.twilio.com/v1/Workspaces/';
const COMPLETED = 'reservation.completed';
const DAY_MS = 24 * 60 * 60 * 1_000;
/** How long TaskRouter keeps its events. Source: Twilio's TaskRouter documentation, "Event Resource". */
const RETENTION_MS = 30 * DAY_MS;
/** Insights loads finished conversations in batches, at least once an hour, so newer ones can still be missing. */
const LOADED_AFTER_MS = 2 * 60 * 60 * 1_000;
const WORKER_SID = /^WK[0-9a-f]{32}$/i;

export interface CompletedReservation {
  reservationSid: string;
  workerSid: string;
}

/** The URL of the reservations that any worker completed and that Insights should have loaded. */
export function accountEventsUrl(workspaceSid: string, nowMs: number): string {
  return eventsUrl(workspaceSid, nowMs, [
    ['EndDate', new Date(nowMs - LOADED_AFTER_MS).toISOString()],
    ['PageSize', '200'],
  ]);
}

/** The URL of the reservations that one worker completed: the request of the agent function. */
export function workerEventsUrl(workspaceSid: string, workerSid: string, nowMs: number): string {
  return eventsUrl(workspaceSid, nowMs, [
    ['WorkerSid', workerSid],
    ['PageSize', '50'],
  ]);
}

function eventsUrl(
  workspaceSid: string,
  nowMs: number,
  parameters: readonly (readonly [name: string, value: string])[],
): string {
  return firstPageUrl(TASKROUTER, `${workspaceSid}/Events`, [
    ['EventType', COMPLETED],
    ['StartDate', new Date(nowMs - RETENTION_MS).toISOString()],
    ...parameters,
  ]);
}

export function workerUrl(workspaceSid: string, workerSid: string): string {
  return `${TASKROUTER}${workspaceSid}/Workers/${workerSid}`;
}

/** Null if an event lacks the fields that the agent function reads. */
export function parseEvent(event: unknown): CompletedReservation | null {
  if (!isRecord(event) || !isRecord(event.event_data) || event.event_type !== COMPLETED) return null;
  const { resource_sid: reservationSid, event_data: data } = event;
  const { worker_sid: workerSid } = data;
  if (typeof reservationSid !== 'string' || !isReservationSid(reservationSid)) return null;
  if (typeof workerSid !== 'string' || !WORKER_SID.test(workerSid)) return null;
  return { reservationSid, workerSid };
}
