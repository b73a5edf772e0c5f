import type { QueryClient } from '@tanstack/react-query';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import { feedbackEntriesKey, feedbackEntriesQuery } from '../../../shared/data/query/options/entryQueries';
import { AGENT_PAGE_FRESHNESS } from '../../../shared/data/query/queryFreshness';
import { entryOn, hasOpenReview } from '../../acknowledgements/data/Entries';
import { toEntries, type CachedEntries } from '../../acknowledgements/data/entryPages';
import type { AgentFigures } from './AgentFigures';
import type { FiguresState, ShownAgent } from './figuresCache';
import { cachedData } from '../../../shared/data/query/cachedQuery';

/** What the column says about what an agent acknowledged and asked. */
export interface ColumnFeedback {
  /** How many of the counted comments the agent has acknowledged; null if that is not known of all of them. */
  acknowledged: number | null;
  /** The reviews among the entries read that no supervisor has closed. */
  openReviews: number;
}

/** What the column shows of an agent whose ID is known. */
export type ColumnState =
  | Exclude<FiguresState, { kind: 'counted' }>
  | (Extract<FiguresState, { kind: 'counted' }> & { feedback: ColumnFeedback | null });

export interface ColumnFeedbackReader {
  /** Fetches one page of an agent's entries, unless it is known. A failure changes nothing. */
  fetch: (agent: ShownAgent) => Promise<void>;
  /** What is known of an agent with these figures; null if nothing is. */
  of: (figures: AgentFigures, agent: ShownAgent) => ColumnFeedback | null;
}

type Context = Pick<FeedbackServices, 'client' | 'fetchSettings' | 'functionsClient'> & {
  queryClient: QueryClient;
};

/** @param isOn false where acknowledgements are turned off: nothing is fetched, and nothing known */
export function createColumnFeedback(context: Context, isOn: boolean): ColumnFeedbackReader {
  const { queryClient } = context;
  return {
    async fetch({ workerSid }) {
      const query = feedbackEntriesQuery({ ...context, isPageVisible: true }, { workerSid, isNeeded: isOn });
      if (query.enabled === false) return;
      await queryClient
        .fetchInfiniteQuery({ ...query, staleTime: AGENT_PAGE_FRESHNESS.staleTime })
        .catch(() => undefined);
    },
    of(figures, { workerSid }) {
      const cached = cachedData<CachedEntries>(queryClient, feedbackEntriesKey(workerSid));
      return isOn && cached ? countEntries(cached.pages, figures) : null;
    },
  };
}

/**
 * Counts entries on comments that were read. An agent's browser can send an entry on any key, and a comment can have been
 * deleted.
 */
function countEntries(
  pages: CachedEntries['pages'],
  { isExact, recentKeys, keys }: AgentFigures,
): ColumnFeedback {
  const entries = toEntries(pages);
  const recent = [...recentKeys].map((key) => entryOn(entries, { key }));
  const isKnown = isExact && recent.length > 0 && !recent.includes(undefined);
  const reviewed = [...entries.byKey.values()].filter(hasOpenReview);
  return {
    acknowledged: isKnown ? recent.filter((entry) => (entry?.acknowledgedAt ?? null) !== null).length : null,
    // Where not all comments were read, it is not known which keys belong to none.
    openReviews: (isExact ? reviewed.filter(({ key }) => keys.has(key)) : reviewed).length,
  };
}
