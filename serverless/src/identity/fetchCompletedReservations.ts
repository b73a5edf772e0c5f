import { firstPageUrl } from '../../../src/insights/endpoints/listUrl';
import { isReservationSid } from '../../../src/insights/endpoints/segments';
import { isRecord } from '../../../src/insights/parse/parseField';
import type { TwilioReader } from '../createTwilioApi';
import { notSetUp, Refusal } from '../Refusal';

/** A worker of a TaskRouter workspace: `WS` and `WK`, each with 32 hex digits. */
export interface Worker {
  workspaceSid: string;
  workerSid: string;
}

const TASKROUTER = 'https://taskrouter.twilio.com/v1/Workspaces/';
const COMPLETED = 'reservation.completed';
/** How long TaskRouter keeps its events. Source: Twilio's TaskRouter documentation, "Event Resource". */
const EVENT_RETENTION_MS = 30 * 24 * 60 * 60 * 1_000;
const MOST_RESERVATIONS = 50;

/**
 * Fetches the last reservations that a worker completed, at most 50, each once. They come from TaskRouter's log, which
 * agents cannot write to.
 * @param nowMs milliseconds since 1970
 * @throws Refusal
 */
export async function fetchCompletedReservations(
  api: TwilioReader,
  { workspaceSid, workerSid }: Worker,
  nowMs: number,
): Promise<string[]> {
  const url = firstPageUrl(TASKROUTER, `${workspaceSid}/Events`, [
    ['WorkerSid', workerSid],
    ['EventType', COMPLETED],
    ['StartDate', new Date(nowMs - EVENT_RETENTION_MS).toISOString()],
    ['PageSize', String(MOST_RESERVATIONS)],
  ]);
  const { events } = await api.get(url).catch(throwNotSetUpIfNotFound);
  const sids = (Array.isArray(events) ? events : []).flatMap((event: unknown) => {
    // Check both filters again: if Twilio ignored one, a worker could read another agent's comments.
    if (!isRecord(event) || !isRecord(event.event_data)) return [];
    const { event_type: type, resource_sid: sid } = event;
    const isOwn = type === COMPLETED && event.event_data.worker_sid === workerSid;
    return isOwn && typeof sid === 'string' && isReservationSid(sid) ? [sid] : [];
  });
  return [...new Set(sids)].slice(0, MOST_RESERVATIONS);
}

function throwNotSetUpIfNotFound(error: unknown): never {
  // The plugin would read a 404 as "Insights has nothing yet".
  throw error instanceof Refusal && error.status === 404 ? notSetUp('WORKSPACE_SID') : error;
}
