import { canonicalId } from '../../../src/insights/parse/canonicalId';
import type { TwilioReader } from '../createTwilioApi';
import { filterIgnored } from '../Refusal';
import { checkReservationFilter } from './checkReservationFilter';
import { fetchCompletedReservations, type Worker } from './fetchCompletedReservations';
import { fetchReservationVote, type ReservationVote } from './fetchReservationVote';

const MOST_ASKED = 10;
/** Reservations that are asked at the same time. */
const ASKED_AT_ONCE = 2;
const FEWEST_VOTES = 2;
/** The part of the votes that an agent needs: three agree when one is wrong. */
const CLEAR_MAJORITY = 0.75;

/**
 * Finds a worker's agent id in Insights, or null while Insights does not name it clearly. Each reservation that the worker
 * completed has one vote. An agent needs three quarters of the votes, and at least two votes unless the worker has
 * completed only one reservation. A worker attribute would not be safe, because workers can set their own attributes in
 * the browser.
 * @param nowMs milliseconds since 1970
 * @throws Refusal, also when Insights does not filter by reservation
 */
export async function findAgentId(api: TwilioReader, worker: Worker, nowMs: number): Promise<string | null> {
  const [sids] = await Promise.all([
    fetchCompletedReservations(api, worker, nowMs),
    checkReservationFilter(api),
  ]);
  const asked = evenlySpread(sids, MOST_ASKED);
  const votesNeeded = Math.min(FEWEST_VOTES, asked.length);
  const votes: ReservationVote[] = [];
  for (let start = 0; start < asked.length; start += ASKED_AT_ONCE) {
    const sidsAtOnce = asked.slice(start, start + ASKED_AT_ONCE);
    votes.push(...(await Promise.all(sidsAtOnce.map((sid) => fetchReservationVote(api, sid)))));
    refuseSharedSegments(votes);
    const agentId = clearMajority(votes, votesNeeded);
    if (agentId !== null) return agentId;
  }
  return null;
}

/** Starts at the end, because TaskRouter lists the newest first, and Insights loads conversations with a delay. */
function evenlySpread(sids: readonly string[], most: number): string[] {
  const count = Math.min(most, sids.length);
  const oldestFirst = [...sids].reverse();
  return Array.from(
    { length: count },
    (_, index) => oldestFirst[Math.floor((index * sids.length) / count)] ?? '',
  );
}

/** If two reservations have the same segment, Insights does not filter by reservation. */
function refuseSharedSegments(votes: readonly ReservationVote[]): void {
  const ids = votes.flatMap(({ segmentIds }) => [...new Set(segmentIds)]);
  if (new Set(ids).size < ids.length) throw filterIgnored();
}

function clearMajority(votes: readonly ReservationVote[], votesNeeded: number): string | null {
  const named = votes.flatMap(({ agentId }) => agentId ?? []);
  const winner = named.find((agentId) => {
    const count = named.filter((other) => canonicalId(other) === canonicalId(agentId)).length;
    return count >= votesNeeded && count >= CLEAR_MAJORITY * named.length;
  });
  return winner ?? null;
}
