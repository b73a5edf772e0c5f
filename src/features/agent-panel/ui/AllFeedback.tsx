import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { ListFilters } from '../../filters/data/useFilteredComments';
import type { CommentStats } from '../../trend/data/useCommentStats';
import { FinderFields } from '../../filters/ui/finder/FinderFields';
import type { Finder } from '../../filters/ui/finder/useFinder';
import { SectionBody } from '../../comment-list/ui/section/SectionBody';
import { Overview } from '../../trend/ui/Overview';
import { hasTones } from '../../trend/ui/overviewKind';
import { ToneFigures } from '../../trend/ui/ToneFigures';

export interface AllFeedbackProps {
  /** The comments that match `filters`. */
  list: CommentListState;
  filters: ListFilters;
  /** Null where there is nothing to search. */
  finder: Finder | null;
  /** About all comments loaded into `list`. */
  stats: CommentStats;
  isOverviewShown: boolean;
  /** Milliseconds since 1970. */
  now: number;
}

/** The agent's comments of all conversations, with figures, the search, the filters and the overview above them. */
export const AllFeedback: React.FC<AllFeedbackProps> = (props) => {
  const { list, filters, finder, stats, isOverviewShown, now } = props;
  const { view } = list;
  const isFinderShown =
    finder !== null && (finder.isSearchShown || finder.areSelectsShown || filters.isFiltering);
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
      {view.kind === 'comments' && hasTones(stats) && (
        <Box marginBottom={isFinderShown ? 'space30' : 'space0'}>
          <ToneFigures stats={stats} filters={filters} more={view.more} />
        </Box>
      )}
      {view.kind === 'comments' && finder && <FinderFields finder={finder} list={view} filters={filters} />}
      {view.kind === 'comments' && isOverviewShown && (
        <Box marginTop="space40" marginBottom="space50">
          <Overview stats={stats} filters={filters} more={view.more} />
        </Box>
      )}
    </SectionBody>
  );
};
