import type { QueryClient } from '@tanstack/react-query';
import type { Segment } from '../../../insights/endpoints/segments';
import { canonicalId } from '../../../insights/parse/canonicalId';
import { segmentsKey } from '../../../shared/data/query/insightsQueries';

/** Which segments belong to which reservation, as far as responses have said so. It never sends a request. */
export interface KnownSegments {
  /** The canonical IDs of a reservation's segments; empty while none is known. */
  of(reservationSid: string): readonly string[];
  /** Calls `listener` after each response with segments. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
}

/** Reads the segments in the query cache. They are remembered, because the cache forgets what is not on screen. */
export function openKnownSegments(queryClient: QueryClient): KnownSegments {
  const remembered = new Map<string, readonly string[]>();
  const [endpoint] = segmentsKey('');
  return {
    of(reservationSid) {
      const segments = queryClient.getQueryData<Segment[]>(segmentsKey(reservationSid)) ?? [];
      if (segments.length > 0) {
        remembered.set(
          reservationSid,
          segments.map(({ segmentId }) => canonicalId(segmentId)),
        );
      }
      return remembered.get(reservationSid) ?? [];
    },
    subscribe: (listener) =>
      queryClient.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'success') return;
        const queryKey: unknown = event.query.queryKey;
        if (Array.isArray(queryKey) && queryKey[0] === endpoint) listener();
      }),
  };
}
