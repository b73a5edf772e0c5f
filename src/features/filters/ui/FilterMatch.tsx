import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import type { LoadedCommentList } from '../../../shared/data/CommentListState';
import type { FeedbackFigures } from '../../acknowledgements/data/feedbackFacts';
import type { ListFilters } from '../data/useFilteredComments';
import { countActive } from './countActive';
import { LinkButton } from '../../../shared/ui/LinkButton';
import { useTexts } from '../../../shared/ui/TextsContext';

export interface FilterMatchProps {
  list: LoadedCommentList;
  filters: ListFilters;
  /** What entries say about the loaded comments; null where they are not used. */
  feedback?: FeedbackFigures | null | undefined;
  /** Its button disappears with the filters, so the focus has to go elsewhere. */
  onClear: () => void;
}

/** How many comments the search and the filters leave, and the button that clears the filters. */
export const FilterMatch: React.FC<FilterMatchProps> = ({ list, filters, feedback, onClear }) => {
  const texts = useTexts();
  return (
    <Box
      display="flex"
      flexWrap="wrap"
      justifyContent="space-between"
      alignItems="center"
      columnGap="space40"
    >
      <div role="status">
        {filters.isFiltering && (
          <Text as="span" fontSize="fontSize20" color="colorTextWeak">
            {texts.plural('AssessmentCommentsFilterMatch', list.comments.length, {
              loaded: texts.number(list.loadedCount),
            })}
            {filters.chosen.feedback !== null && !feedback?.isWhole && (
              <> {texts.plural('AssessmentCommentsFilterFeedbackPart', feedback?.known ?? 0)}</>
            )}
          </Text>
        )}
      </div>
      {/* Where nothing matches, the message in place of the list has this button. */}
      {countActive(filters) > 0 && list.comments.length > 0 && (
        <LinkButton label={texts.text('AssessmentCommentsFilterClear')} onClick={onClear} />
      )}
    </Box>
  );
};
