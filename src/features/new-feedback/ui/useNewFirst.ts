import { useContext, useMemo, useState } from 'react';
import type { ListFilters } from '../../filters/data/useFilteredComments';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { NewMarksContext } from './NewMarksContext';

/**
 * Moves the comments that were new when the list was mounted to the top. Comments that are seen afterwards keep their
 * place, so that nothing moves during reading. An order or a filter that the user chose stays unchanged.
 */
export function useNewFirst(
  comments: readonly AssessmentComment[],
  filters: ListFilters | undefined,
): readonly AssessmentComment[] {
  const marks = useContext(NewMarksContext);
  const [wasNew] = useState(() => marks?.snapshot());
  const hasUserChoice = filters !== undefined && (filters.isFiltering || filters.chosen.order !== 'newest');
  return useMemo(() => {
    if (!wasNew || hasUserChoice) return comments;
    const first = comments.filter(wasNew);
    return first.length === 0 ? comments : [...first, ...comments.filter((comment) => !wasNew(comment))];
  }, [comments, wasNew, hasUserChoice]);
}
