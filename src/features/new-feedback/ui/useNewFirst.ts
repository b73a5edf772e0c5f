import { useContext, useMemo, useState } from 'react';
import type { FilteredComments } from '../../filters/data/useFilteredComments';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { NewMarksContext } from './NewMarksContext';

/**
 * The comments with those that were new when the list came on screen before the others. What is seen meanwhile keeps its
 * place, so that nothing moves while somebody reads. An order or filter that somebody chose is left alone.
 */
export function useNewFirst(
  comments: readonly AssessmentComment[],
  finding: FilteredComments | undefined,
): readonly AssessmentComment[] {
  const marks = useContext(NewMarksContext);
  const [wasNew] = useState(() => marks?.snapshot());
  const isAsChosen = finding !== undefined && (finding.isFiltering || finding.filters.order !== 'newest');
  return useMemo(() => {
    if (!wasNew || isAsChosen) return comments;
    const first = comments.filter(wasNew);
    return first.length === 0 ? comments : [...first, ...comments.filter((comment) => !wasNew(comment))];
  }, [comments, wasNew, isAsChosen]);
}
