import { useContext, useMemo } from 'react';
import type { ListFilters } from '../../filters/data/useFilteredComments';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { NewMarksContext } from './NewMarksContext';

/**
 * Moves the comments that are new in this visit to the top whenever the list changes. Comments that are marked meanwhile
 * keep their place, so that nothing moves during reading. An order or a filter that the user chose stays unchanged.
 */
export function useNewFirst(
  comments: readonly AssessmentComment[],
  filters: ListFilters | undefined,
): readonly AssessmentComment[] {
  const visit = useContext(NewMarksContext);
  const hasUserChoice = filters !== undefined && (filters.isFiltering || filters.chosen.order !== 'newest');
  return useMemo(() => {
    if (!visit || hasUserChoice) return comments;
    const isNew = (comment: AssessmentComment): boolean => visit.markOf(comment) !== 'seen';
    const first = comments.filter(isNew);
    return first.length === 0 ? comments : [...first, ...comments.filter((comment) => !isNew(comment))];
  }, [comments, visit, hasUserChoice]);
}
