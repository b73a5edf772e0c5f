import { useMemo } from 'react';
import { useNow } from '../../../shared/useNow';
import { summarizeComments, type CommentSummary } from './commentSummary';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { Audience } from '../../../shared/data/audience';
import { NO_FACTS, type FilteredFacts } from '../../filters/data/filterComments';
import { useToneStats, type ToneStats } from './useToneStats';
import type { FilterStore } from '../../filters/data/filterStore';
import { useFilteredComments } from '../../filters/data/useFilteredComments';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';

const MINUTE_MS = 60_000;
const NO_COMMENTS: readonly AssessmentComment[] = [];

/** What all loaded comments of a list say in numbers, whatever its filters leave. */
export interface CommentStats {
  summary: CommentSummary;
  tones: ToneStats;
}

/**
 * The list with only the comments that match the filters, and the summary and the tones of all its loaded comments.
 */
export function useCommentStats(
  filters: FilterStore,
  audience: Audience,
  loaded: CommentListState,
  facts: FilteredFacts = NO_FACTS,
) {
  const { serverNow: now } = useNow(MINUTE_MS);
  const { view } = loaded;
  const comments = view.kind === 'comments' ? view.comments : NO_COMMENTS;
  const filtered = useFilteredComments(filters, audience, loaded, now, facts);
  const isWhole = view.kind === 'comments' && view.more === 'none';
  const tones = useToneStats(comments, facts.toneOf, now, isWhole);
  const summary = useMemo(() => summarizeComments(comments), [comments]);
  return { ...filtered, summary, tones };
}
