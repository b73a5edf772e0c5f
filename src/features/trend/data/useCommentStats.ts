import { useMemo } from 'react';
import { useNow } from '../../../shared/useNow';
import { categoryTrend } from './categoryTrend';
import { summarizeComments } from './commentSummary';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { Audience } from '../../../shared/data/audience';
import { NO_FACTS, type FilteredFacts } from '../../filters/data/filterComments';
import { useToneStats } from './useToneStats';
import { useFilteredComments, type FilterStore } from '../../filters/data/useFilteredComments';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const NO_COMMENTS: readonly AssessmentComment[] = [];

/**
 * The list with only the comments that match the filters, and the summary, the trend and the tones of all its loaded
 * comments.
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
  // Changes once a day, so that a long list is not counted again every minute.
  const latest = (Math.floor(now / DAY_MS) + 2) * DAY_MS;
  const trend = useMemo(() => categoryTrend(comments, latest), [comments, latest]);
  return { ...filtered, summary, trend, tones };
}
