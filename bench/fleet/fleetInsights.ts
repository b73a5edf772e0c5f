import { abortReason } from '../../src/insights/http/abortReason';
import type { InsightsFetch, InsightsResponse } from '../../src/insights/http/sendRequest';
import { wireComment } from '../../src/insights/testing/sampleResponses';

/** How Insights fails during an outage. */
export type Outage = 'status 503' | 'connection refused' | '429, Retry-After 30';

export interface FleetInsights {
  fetch: InsightsFetch;
  /** The time of each request, in milliseconds since 1970. */
  readonly calledAt: number[];
  goDown(outage: Outage): void;
  comeBack(): void;
}

const FASTEST_RESPONSE_MS = 100;
const SLOWEST_RESPONSE_MS = 400;

/** The SID of one of an agent's reservations. It contains the agent's number. */
export function fleetReservationSid(agent: number, task: number): string {
  return `WR${String(agent).padStart(16, '0')}${String(task).padStart(16, '0')}`;
}

const agentOfReservation = (sid: string): string => `agent-${Number(sid.slice(2, 18))}`;

function response(status: number, body: unknown, retryAfter: string | null = null): InsightsResponse {
  return {
    status,
    headers: { get: (name) => (name === 'Retry-After' ? retryAfter : null) },
    text: () => Promise.resolve(JSON.stringify(body)),
  };
}

function responseTo(url: URL): InsightsResponse {
  const meta = { next_page_url: null };
  const sids = url.searchParams.getAll('ReservationId');
  if (sids.length > 0) {
    const segments = sids.map((sid) => ({ segment_id: `segment-${sid}`, agent_id: agentOfReservation(sid) }));
    return response(200, { segments, meta });
  }
  const segmentId = url.searchParams.get('SegmentId') ?? 'segment-1';
  const agentId = url.searchParams.get('AgentId') ?? agentOfReservation(segmentId.replace('segment-', ''));
  return response(200, { comments: [wireComment({ agent_id: agentId, segment_id: segmentId })], meta });
}

function failAs(outage: Outage): InsightsResponse {
  switch (outage) {
    case 'connection refused':
      throw new TypeError('connection refused');
    case 'status 503':
      return response(503, {});
    case '429, Retry-After 30':
      return response(429, { code: 20429 }, '30');
  }
}

/** A fake Insights for a whole fleet. It responds to every request with one comment, unless it is down. */
export function createFleetInsights(): FleetInsights {
  const calledAt: number[] = [];
  let outage: Outage | null = null;
  return {
    calledAt,
    async fetch(url, { signal }) {
      calledAt.push(Date.now());
      const down = outage;
      const durationMs = FASTEST_RESPONSE_MS + Math.random() * (SLOWEST_RESPONSE_MS - FASTEST_RESPONSE_MS);
      await new Promise<void>((resolve, reject) => {
        setTimeout(resolve, durationMs);
        signal?.addEventListener('abort', () => reject(abortReason(signal)), { once: true });
      });
      return down === null ? responseTo(new URL(url)) : failAs(down);
    },
    goDown: (how) => {
      outage = how;
    },
    comeBack: () => {
      outage = null;
    },
  };
}
