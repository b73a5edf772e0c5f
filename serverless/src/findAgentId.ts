import { canonicalId } from '../../src/insights/parse/canonicalId';
import { INSIGHTS_BASE_URL } from '../../src/insights/http/InsightsClient';
import { firstPageUrl } from '../../src/insights/endpoints/listUrl';
import { isRecord } from '../../src/insights/parse/parseField';
import { isReservationSid } from '../../src/insights/endpoints/segments';
import type { TwilioApi } from './createTwilioApi';
import { readAgentIdAttribute, recordsOf } from './filterPage';
import { segmentsRequest, type PageRequest } from './parseRequest';
import { notSetUp, Refusal } from './Refusal';

const TASKROUTER = 'https://taskrouter.twilio.com/v1/Workspaces/';
/** How long TaskRouter keeps its events. Source: Twilio's TaskRouter documentation, "Event Resource". */
const EVENT_RETENTION_MS = 30 * 24 * 60 * 60 * 1_000;
const MOST_RESERVATIONS = 50;
/** A 404 without this code comes from an account without Insights. */
const NOT_FOUND_CODE = 20404;

/**
 * Finds a worker's agent id in Insights: the one that all segments of the worker's own conversations name, or null. The
 * conversations come from TaskRouter's log, which agents cannot write to. A worker attribute would not be safe, because
 * workers can set their own attributes in the browser.
 * @param nowMs milliseconds since 1970
 */
export async function fetchAgentId(
  api: TwilioApi,
  worker: { workspaceSid: string; workerSid: string },
  nowMs: number,
): Promise<string | null> {
  const sids = await completedReservations(api, worker, nowMs);
  if (sids.length === 0) return null;
  const request = segmentsRequest(
    sids.map((sid) => ['ReservationId', sid] as const),
    [],
  );
  const named = (await fetchSegments(api, request)).flatMap((segment) => readAgentIdAttribute(segment) ?? []);
  const [agentId = null] = named;
  return new Set(named.map(canonicalId)).size === 1 ? agentId : null;
}

/** Fetches the first page of segments. It is empty if Insights has none. */
export async function fetchSegments(api: TwilioApi, request: PageRequest): Promise<unknown[]> {
  try {
    const url = firstPageUrl(INSIGHTS_BASE_URL, request.path, request.filter);
    return recordsOf(await api.get(url), request);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404 && error.code === NOT_FOUND_CODE) return [];
    throw error;
  }
}

async function completedReservations(
  api: TwilioApi,
  { workspaceSid, workerSid }: { workspaceSid: string; workerSid: string },
  nowMs: number,
): Promise<string[]> {
  const url = firstPageUrl(TASKROUTER, `${workspaceSid}/Events`, [
    ['WorkerSid', workerSid],
    ['EventType', 'reservation.completed'],
    ['StartDate', new Date(nowMs - EVENT_RETENTION_MS).toISOString()],
    ['PageSize', String(MOST_RESERVATIONS)],
  ]);
  const { events } = await api.get(url).catch(throwNotSetUpIfNotFound);
  const sids = (Array.isArray(events) ? events : []).flatMap((event: unknown) => {
    // Check the worker again: if Twilio ignored the filter, a worker could read another agent's comments.
    if (!isRecord(event) || !isRecord(event.event_data)) return [];
    const sid = event.resource_sid;
    return event.event_data.worker_sid === workerSid && typeof sid === 'string' && isReservationSid(sid)
      ? [sid]
      : [];
  });
  return [...new Set(sids)];
}

function throwNotSetUpIfNotFound(error: unknown): never {
  // The plugin would read a 404 as "Insights has nothing yet".
  throw error instanceof Refusal && error.status === 404 ? notSetUp('WORKSPACE_SID') : error;
}
