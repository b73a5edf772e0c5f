import React from 'react';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { ListFilters } from '../data/useFilteredComments';
import { ChoiceChip } from './ChoiceChip';

/**
 * Shows only the comments that the user wrote. A second press shows all again. Nothing where the user is not known to
 * have written any of the loaded comments.
 */
export const WrittenByMe: React.FC<{ filters: ListFilters }> = ({ filters }) => {
  const texts = useTexts();
  const { chosen, ownReviewer, reviewers, change } = filters;
  if (ownReviewer === null) return null;
  const isPressed = chosen.reviewerName === ownReviewer;
  const count = reviewers.find(({ key }) => key === ownReviewer)?.count ?? 0;
  return (
    <div>
      <ChoiceChip
        type="button"
        aria-pressed={isPressed}
        onClick={() => change({ reviewerName: isPressed ? null : ownReviewer })}
      >
        {texts.text('AssessmentCommentsFilterChoice', {
          name: texts.text('AssessmentCommentsFilterOwn'),
          count: texts.number(count),
        })}
      </ChoiceChip>
    </div>
  );
};
