import { canonicalId } from '../../src/insights/parse/canonicalId';
import { INSIGHTS_BASE_URL } from '../../src/insights/http/InsightsClient';
import { firstPageUrl } from '../../src/insights/endpoints/listUrl';
import { isRecord } from '../../src/insights/parse/parseField';
import { isReservationSid } from '../../src/insights/endpoints/segments';
import type { TwilioApi } from './createTwilioApi';
import { agentOf, recordsOf } from './ownPage';
import { segmentsQuestion, type Question } from './readQuestion';
import { notSetUp, Refusal } from './Refusal';

const TASKROUTER = 'https://taskrouter.twilio.com/v1/Workspaces/';
/** TaskRouter keeps its events for so long. Source: Twilio's TaskRouter documentation, "Event Resource". */
const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;
const MOST_RESERVATIONS = 50;
/** A 404 without this code comes from an account without Insights. */
const NOTHING_THERE = 20404;

/**
 * Which agent of Insights a worker is, or null: the one whom all segments of the worker's own conversations name. The
 * conversations come from TaskRouter's log, which no agent can write; a worker attribute would not do, because a worker
 * can set it from the browser.
 * @param nowMs milliseconds since 1970
 */
export async function findAgentId(
  api: TwilioApi,
  worker: { workspaceSid: string; workerSid: string },
  nowMs: number,
): Promise<string | null> {
  const sids = await completedReservations(api, worker, nowMs);
  if (sids.length === 0) return null;
  const question = segmentsQuestion(
    sids.map((sid) => ['ReservationId', sid] as const),
    [],
  );
  const named = (await segmentsOf(api, question)).flatMap((segment) => agentOf(segment) ?? []);
  const [agentId = null] = named;
  return new Set(named.map(canonicalId)).size === 1 ? agentId : null;
}

/** The segments on the first page; none where Insights has nothing. */
export async function segmentsOf(api: TwilioApi, question: Question): Promise<unknown[]> {
  try {
    const url = firstPageUrl(INSIGHTS_BASE_URL, question.path, question.filter);
    return recordsOf(await api.get(url), question);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404 && error.code === NOTHING_THERE) return [];
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
    ['StartDate', new Date(nowMs - KEPT_MS).toISOString()],
    ['PageSize', String(MOST_RESERVATIONS)],
  ]);
  const { events } = await api.get(url).catch(notFoundIsNotSetUp);
  const sids = (Array.isArray(events) ? events : []).flatMap((event: unknown) => {
    // Asked once more, so that a filter Twilio passes over lets nobody read as somebody else.
    if (!isRecord(event) || !isRecord(event.event_data)) return [];
    const sid = event.resource_sid;
    return event.event_data.worker_sid === workerSid && typeof sid === 'string' && isReservationSid(sid)
      ? [sid]
      : [];
  });
  return [...new Set(sids)];
}

function notFoundIsNotSetUp(error: unknown): never {
  // To the plugin a 404 would say that Insights has nothing yet.
  throw error instanceof Refusal && error.status === 404 ? notSetUp('WORKSPACE_SID') : error;
}
