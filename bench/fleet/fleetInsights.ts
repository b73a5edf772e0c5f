import { abortReason } from '../../src/insights/http/abortReason';
import type { InsightsFetch, InsightsResponse } from '../../src/insights/http/sendRequest';
import { wireComment } from '../../src/insights/testing/sampleResponses';
import type { FleetOptions } from './FleetOptions';

/** How requests fail during an outage. Without a network, they do not reach Insights. */
export type Outage = 'status 503' | 'no response' | '429, Retry-After 30' | 'no network';

export interface FleetInsights {
  /** Requests to Insights itself. */
  fetch: InsightsFetch;
  /** The same requests to the agent function, which asks Insights. */
  fetchThroughFunction: InsightsFetch;
  /** Requests to the functions that keep the marks of seen feedback. The responses have no marks. */
  fetchMarks: InsightsFetch;
  goDown(outage: Outage): void;
  comeBack(): void;
}

/** Twilio runs at most this many functions of an account at the same time. Source: Twilio's "Functions" documentation. */
const FUNCTION_LIMIT = 30;

/** The SID of one of an agent's reservations. It contains the agent's number. */
export function fleetReservationSid(agent: number, task: number): string {
  return `WR${String(agent).padStart(16, '0')}${String(task).padStart(16, '0')}`;
}

/** The segment of a reservation. */
const segmentOf = (reservationSid: string): string => `segment-${reservationSid}`;

/** The newest comments of an agent: on the reservations that browsers remember, and on older ones. */
const COMMENTED_TASKS = 6;

/** The agent's id in Insights. */
export const fleetAgentId = (agent: number): string => `agent-${agent}`;

const agentOfReservation = (sid: string): string => fleetAgentId(Number(sid.slice(2, 18)));

function response(status: number, body: unknown, retryAfter: string | null = null): InsightsResponse {
  return {
    status,
    headers: { get: (name) => (name === 'Retry-After' ? retryAfter : null) },
    text: () => Promise.resolve(JSON.stringify(body)),
  };
}

const tooManyRequests = (retryAfter: string | null = null): InsightsResponse =>
  response(429, { code: 20429 }, retryAfter);

function responseTo(url: URL): InsightsResponse {
  const meta = { next_page_url: null };
  if (url.pathname.endsWith('/UserRoles')) return response(200, { roles: ['analyst'] });
  const sids = url.searchParams.getAll('ReservationId');
  if (sids.length > 0) {
    return response(200, { segments: sids.map(segmentOf).map(wireSegment), meta });
  }
  const segmentId = url.searchParams.get('SegmentId');
  if (url.pathname.endsWith('/Segments')) {
    return response(200, { segments: segmentId === null ? [] : [wireSegment(segmentId)], meta });
  }
  const agentId = url.searchParams.get('AgentId');
  const segmentIds = segmentId === null ? segmentsOfAgent(agentId ?? '') : [segmentId];
  const comments = segmentIds.map((id, index) =>
    wireComment({ agent_id: agentOfSegment(id), segment_id: id, comment: `Comment ${index}` }),
  );
  return response(200, { comments, meta });
}

const agentOfSegment = (segmentId: string): string => agentOfReservation(segmentId.replace('segment-', ''));

const wireSegment = (segmentId: string) => ({
  segment_id: segmentId,
  agent_id: agentOfSegment(segmentId),
  queue: 'Billing',
});

function segmentsOfAgent(agentId: string): string[] {
  const agent = Number(agentId.replace('agent-', ''));
  return Array.from({ length: COMMENTED_TASKS }, (_, task) => segmentOf(fleetReservationSid(agent, task)));
}

function wait(durationMs: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, durationMs);
    signal?.addEventListener('abort', () => reject(abortReason(signal)), { once: true });
  });
}

/** Lets at most `limit` calls run, whatever they are to, and refuses the others at once. */
function limiterOf(limit: number | null): (fetch: InsightsFetch) => InsightsFetch {
  let running = 0;
  return (fetch) => async (url, init) => {
    if (limit !== null && running >= limit) return tooManyRequests();
    running += 1;
    try {
      return await fetch(url, init);
    } finally {
      running -= 1;
    }
  };
}

/** A fake Insights for a whole fleet. It responds to every request with one comment, unless it is down. */
export function createFleetInsights({ latencyMs, callLimit }: FleetOptions): FleetInsights {
  const [fastestMs, slowestMs] = latencyMs;
  const latency = (): number => fastestMs + Math.random() * (slowestMs - fastestMs);
  let outage: Outage | null = null;

  const respond: InsightsFetch = async (url, { signal }) => {
    const down = outage;
    if (down === 'no network') throw new TypeError('Failed to fetch');
    if (down === 'no response') return wait(Infinity, signal).then(() => response(504, {}));
    await wait(latency(), signal);
    if (down === 'status 503') return response(503, {});
    return down === null ? responseTo(new URL(url)) : tooManyRequests('30');
  };
  const fetch = limiterOf(callLimit)(respond);
  const asFunction = limiterOf(FUNCTION_LIMIT);
  return {
    fetch,
    // The function first asks Twilio whether the token is valid.
    fetchThroughFunction: asFunction(async (url, init) => {
      await wait(latency(), init.signal);
      return fetch(url, init);
    }),
    fetchMarks: asFunction(async (_url, { method, signal }) => {
      if (outage === 'no network') throw new TypeError('Failed to fetch');
      // The function asks for the token and for the marks, and saves these.
      for (let left = method === 'POST' ? 3 : 2; left > 0; left -= 1) await wait(latency(), signal);
      return response(200, {});
    }),
    goDown: (how) => {
      outage = how;
    },
    comeBack: () => {
      outage = null;
    },
  };
}
