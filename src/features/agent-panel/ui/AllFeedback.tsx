import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { ListFilters } from '../../filters/data/useFilteredComments';
import type { CategoryTrend } from '../../trend/data/commentSummary';
import { SectionBody } from '../../comment-list/ui/section/SectionBody';
import { CategoryChart } from '../../trend/ui/CategoryChart';
import { PanelFinder } from './finder/PanelFinder';
import type { Finder } from './finder/useFinder';

export interface AllFeedbackProps {
  /** The comments that match `filters`. */
  list: CommentListState;
  filters: ListFilters;
  /** Null where there is nothing to search. */
  finder: Finder | null;
  trend: CategoryTrend;
  isOverviewShown: boolean;
  /** Milliseconds since 1970. */
  now: number;
}

/** The agent's comments of all conversations, with the search, the filters and the overview above them. */
export const AllFeedback: React.FC<AllFeedbackProps> = (props) => {
  const { list, filters, finder, trend, isOverviewShown, now } = props;
  const { view } = list;
  return (
    <SectionBody
      emptyHeading="AssessmentCommentsRecentEmptyHeading"
      emptyBody="AssessmentCommentsRecentEmptyBody"
      skeletonRows={4}
      list={list}
      filters={filters}
      now={now}
      onCleared={finder?.focusAfterClear}
    >
      {view.kind === 'comments' && finder && <PanelFinder finder={finder} list={view} filters={filters} />}
      {view.kind === 'comments' && isOverviewShown && (
        <Box marginBottom="space50">
          <CategoryChart idPrefix="assessment-comments-recent" trend={trend} more={view.more} />
        </Box>
      )}
    </SectionBody>
  );
};
