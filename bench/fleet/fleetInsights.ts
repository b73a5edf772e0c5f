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
  goDown(outage: Outage): void;
  comeBack(): void;
}

/** Twilio runs at most this many functions of an account at the same time. Source: Twilio's "Functions" documentation. */
const FUNCTION_LIMIT = 30;

/** The SID of one of an agent's reservations. It contains the agent's number. */
export function fleetReservationSid(agent: number, task: number): string {
  return `WR${String(agent).padStart(16, '0')}${String(task).padStart(16, '0')}`;
}

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
    const segments = sids.map((sid) => ({ segment_id: `segment-${sid}`, agent_id: agentOfReservation(sid) }));
    return response(200, { segments, meta });
  }
  const segmentId = url.searchParams.get('SegmentId') ?? 'segment-1';
  const agentId = url.searchParams.get('AgentId') ?? agentOfReservation(segmentId.replace('segment-', ''));
  return response(200, { comments: [wireComment({ agent_id: agentId, segment_id: segmentId })], meta });
}

function wait(durationMs: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, durationMs);
    signal?.addEventListener('abort', () => reject(abortReason(signal)), { once: true });
  });
}

/** Lets at most `limit` calls run, and refuses the others at once. */
function limited(limit: number | null, fetch: InsightsFetch): InsightsFetch {
  let running = 0;
  return async (url, init) => {
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
  const fetch = limited(callLimit, respond);
  return {
    fetch,
    // The function first asks Twilio whether the token is valid.
    fetchThroughFunction: limited(FUNCTION_LIMIT, async (url, init) => {
      await wait(latency(), init.signal);
      return fetch(url, init);
    }),
    goDown: (how) => {
      outage = how;
    },
    comeBack: () => {
      outage = null;
    },
  };
}
