import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { FeedbackFigures as Figures } from '../../acknowledgements/data/feedbackFacts';
import type { ListFilters } from '../../filters/data/useFilteredComments';
import { useTexts } from '../../../shared/ui/TextsContext';
import { FilterButton } from './FilterButton';
import { pressedFilter } from './pressedFilter';

export interface FeedbackFiguresProps {
  feedback: Figures;
  filters: ListFilters;
  /** Whether all comments are loaded. */
  isListWhole: boolean;
}

/** How many comments the agent has acknowledged, and how many reviews are asked for. Each figure filters the list. */
export const FeedbackFigures: React.FC<FeedbackFiguresProps> = ({ feedback, filters, isListWhole }) => {
  const texts = useTexts();
  const { acknowledged, openReviews, known, isWhole } = feedback;
  const reviews = pressedFilter(filters, { feedback: 'reviewAsked' });
  const words =
    isWhole && isListWhole
      ? 'AssessmentCommentsFigureAcknowledged'
      : 'AssessmentCommentsFigureAcknowledgedNewest';
  return (
    <Box
      as="span"
      display="inline-flex"
      flexWrap="wrap"
      alignItems="center"
      // The words of a figure line up with the rest, not its edge.
      marginX="spaceNegative20"
    >
      <FilterButton {...pressedFilter(filters, { feedback: 'acknowledged' })}>
        {texts.text(words, { count: texts.number(acknowledged), total: texts.number(known) })}
      </FilterButton>
      {(openReviews > 0 || reviews.isPressed) && (
        <FilterButton {...reviews}>
          {texts.plural('AssessmentCommentsFigureReviews', openReviews)}
        </FilterButton>
      )}
    </Box>
  );
};
