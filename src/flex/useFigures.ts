import { useMemo } from 'react';
import { useNow } from '../components/useNow';
import { categoryTrend } from '../feedback/categoryTrend';
import { commentSummary } from '../feedback/CommentSummary';
import type { CommentsPart } from '../feedback/CommentsView';
import { useFinding } from '../feedback/useFinding';
import type { AssessmentComment } from '../insights/AssessmentComment';

const MINUTE_MS = 60_000;
const NO_COMMENTS: readonly AssessmentComment[] = [];

/** What a list says in all: its figures, its picture, and what of it is looked for. */
export function useFigures(scope: 'team' | 'own', { view }: CommentsPart) {
  const now = useNow(MINUTE_MS);
  const comments = view.kind === 'comments' ? view.comments : NO_COMMENTS;
  const finding = useFinding(scope, comments, now);
  const summary = useMemo(() => commentSummary(comments), [comments]);
  const trend = useMemo(() => categoryTrend(comments), [comments]);
  return { finding, summary, trend };
}
