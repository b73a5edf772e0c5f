import type { Query, QueryClient } from '@tanstack/react-query';
import { isReservationSid, type Segment, type SegmentScore } from '../../../insights/endpoints/segments';
import { canonicalId } from '../../../insights/parse/canonicalId';
import type { ReservationSegments } from '../../../shared/data/query/options/AgentIdResponse';
import {
  AGENT_ID_KEY,
  SEEN_SEGMENTS_KEY,
  SEGMENT_BY_ID_KEY,
  segmentsKey,
} from '../../../shared/data/query/options/segmentQueries';
import { createStore, type Readable } from '../../../shared/store';
import { cachedData } from '../../../shared/data/query/cachedQuery';

/** What Insights has said about a segment. */
export interface SegmentFacts {
  /** Milliseconds since 1970. */
  startedAt: number | null;
  queue: string | null;
  /** Null unless the admin's settings ask for it. */
  customerName: string | null;
  scores: readonly SegmentScore[];
  /** Twilio's conversation in Insights. */
  conversationId: string | null;
  /** Null unless the segment was in the response to a query for this reservation alone. */
  reservationSid: string | null;
}

/** What is known about segments, by their canonical IDs. */
export type FactsBySegment = ReadonlyMap<string, SegmentFacts>;

/** The facts of a page. They do not change, so they are kept as long as the page lives. */
export interface ConversationFacts extends Readable<FactsBySegment> {
  /** @param reservationSids the reservations that the query was for, if it was for any */
  learn: (segments: readonly Segment[], reservationSids?: readonly string[]) => void;
  /** Whether a query for this reservation has been answered, alone or with others. */
  wasAnswered: (reservationSid: string) => boolean;
  /** Whether a query for this reservation alone has been answered, so that its segments are known to be its own. */
  wasAnsweredAlone: (reservationSid: string) => boolean;
  /** The canonical IDs of a reservation's segments; empty while none is known. */
  segmentsOf: (reservationSid: string) => readonly string[];
}

/** A list has at most 10,000 comments. The oldest facts are forgotten first. */
const MAX_SEGMENTS = 5_000;

/** Creates a store that learns from each response with segments that arrives in the query cache. */
export function createConversationFacts(queryClient: QueryClient): ConversationFacts {
  const store = createStore<FactsBySegment>(new Map<string, SegmentFacts>());
  const answered = new Set<string>();
  const answeredAlone = new Set<string>();
  const learn: ConversationFacts['learn'] = (segments, reservationSids = []) => {
    for (const sid of reservationSids) answered.add(sid);
    const [first = null, ...others] = reservationSids;
    const only = others.length === 0 ? first : null;
    if (only !== null) answeredAlone.add(only);
    store.update((known) => withSegments(known, segments, only));
  };
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success')
      learnFrom(queryClient, event.query, learn);
  });
  const byReservation = oncePerValue(store.get, segmentsByReservation);
  return {
    get: store.get,
    subscribe: store.subscribe,
    learn,
    wasAnswered: (sid) => answered.has(sid),
    wasAnsweredAlone: (sid) => answeredAlone.has(sid),
    segmentsOf: (sid) => byReservation().get(sid) ?? NO_SEGMENTS,
  };
}

const NO_SEGMENTS: readonly string[] = [];

function segmentsByReservation(facts: FactsBySegment): ReadonlyMap<string, readonly string[]> {
  const segments = new Map<string, string[]>();
  for (const [segmentId, { reservationSid }] of facts) {
    if (reservationSid !== null) {
      segments.set(reservationSid, [...(segments.get(reservationSid) ?? []), segmentId]);
    }
  }
  return segments;
}

/** Derives a value again only after its source has changed. */
function oncePerValue<Source, Derived>(
  get: () => Source,
  derive: (source: Source) => Derived,
): () => Derived {
  let last: { source: Source; derived: Derived } | null = null;
  return () => {
    const source = get();
    if (last?.source !== source) last = { source, derived: derive(source) };
    return last.derived;
  };
}

function learnFrom(
  queryClient: QueryClient,
  { queryKey }: Pick<Query, 'queryKey'>,
  learn: ConversationFacts['learn'],
): void {
  const [endpoint, subject] = queryKey;
  if (endpoint !== AGENT_ID_KEY[0] || typeof subject !== 'string') return;
  if (subject === AGENT_ID_KEY[1] || subject === SEEN_SEGMENTS_KEY[1]) {
    const response = cachedData<ReservationSegments>(queryClient, queryKey);
    if (response) learn(response.segments, response.reservationSids);
  } else if (subject === SEGMENT_BY_ID_KEY[1]) {
    const segment = cachedData<Segment | null>(queryClient, queryKey);
    if (segment) learn([segment]);
  } else if (isReservationSid(subject)) {
    learn(cachedData<Segment[]>(queryClient, segmentsKey(subject)) ?? [], [subject]);
  }
}

function withSegments(
  known: FactsBySegment,
  segments: readonly Segment[],
  reservationSid: string | null,
): FactsBySegment {
  const reservation = isOneConversation(segments) ? reservationSid : null;
  const changed = segments.flatMap((segment): [string, SegmentFacts][] => {
    const id = canonicalId(segment.segmentId);
    const before = known.get(id);
    const facts = factsOf(segment, reservation ?? before?.reservationSid ?? null);
    return before && isSame(before, facts) ? [] : [[id, facts]];
  });
  if (changed.length === 0) return known;
  const all = new Map([...known, ...changed]);
  for (const id of all.keys()) {
    if (all.size <= MAX_SEGMENTS) break;
    all.delete(id);
  }
  return all;
}

/**
 * A reservation belongs to one conversation. A response with several is not an answer about the reservation, so a segment
 * in it must not get the name of the reservation's task.
 */
function isOneConversation(segments: readonly Segment[]): boolean {
  const ids = segments.flatMap(({ conversationId }) => (conversationId === null ? [] : [conversationId]));
  return new Set(ids.map(canonicalId)).size <= 1;
}

function factsOf(
  { startedAt, queue, customerName, scores, conversationId }: Segment,
  reservationSid: string | null,
): SegmentFacts {
  return { startedAt, queue, customerName, scores, conversationId, reservationSid };
}

/** Facts are plain data, and `factsOf` gives their fields one order. */
function isSame(one: SegmentFacts, other: SegmentFacts): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
