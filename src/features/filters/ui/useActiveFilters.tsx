import React, { useContext } from 'react';
import { ReviewerVisibilityContext } from '../../../shared/ui/ReviewerVisibilityContext';
import { useTexts } from '../../../shared/ui/TextsContext';
import { ToneIcon } from '../../tones/ui/ToneIcon';
import { TONE_WORDS } from '../../tones/ui/toneWords';
import type { CommentFilters } from '../data/CommentFilters';
import type { FilterOption } from '../data/filterOptions';
import type { ListFilters } from '../data/useFilteredComments';
import { FEEDBACK_WORDS } from '../../acknowledgements/ui/feedbackWords';
import { PERIOD_WORDS } from './periodWords';

/** A filter that leaves out comments. */
export interface ActiveFilter {
  key: string;
  name: string;
  icon?: React.ReactElement;
  /** The change that removes it. */
  without: Partial<CommentFilters>;
}

const nameIn = (options: readonly FilterOption[], key: string): string | null =>
  options.find((option) => option.key === key)?.name ?? null;

/**
 * The active filters in the order of their fields. The search is visible in its own field, and the order is none.
 */
export function useActiveFilters({
  chosen,
  categories,
  reviewers,
  ownReviewer,
}: ListFilters): ActiveFilter[] {
  const texts = useTexts();
  const { name: showsNames } = useContext(ReviewerVisibilityContext);
  const { categoryKey, tone, period, feedback, reviewerName } = chosen;
  const active: ActiveFilter[] = [];
  if (categoryKey !== null) {
    const name = nameIn(categories, categoryKey) ?? texts.text('AssessmentCommentsNoCategory');
    active.push({ key: 'category', name, without: { categoryKey: null } });
  }
  if (tone !== null) {
    const icon = <ToneIcon tone={tone} />;
    active.push({ key: 'tone', name: texts.text(TONE_WORDS[tone]), icon, without: { tone: null } });
  }
  if (period !== 'all') {
    active.push({ key: 'period', name: texts.text(PERIOD_WORDS[period]), without: { period: 'all' } });
  }
  if (feedback !== null) {
    active.push({ key: 'feedback', name: texts.text(FEEDBACK_WORDS[feedback]), without: { feedback: null } });
  }
  if (reviewerName !== null && showsNames) {
    const name =
      reviewerName === ownReviewer
        ? texts.text('AssessmentCommentsFilterOwn')
        : (nameIn(reviewers, reviewerName) ?? texts.text('AssessmentCommentsNoReviewer'));
    active.push({ key: 'reviewer', name, without: { reviewerName: null } });
  }
  return active;
}
