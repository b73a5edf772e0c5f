import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { CategoryTrend, CommentSummary } from '../../trend/data/commentSummary';
import type { OrphanedDraft } from '../../add-comment/data/drafts';
import type { FilteredComments } from '../../filters/data/useFilteredComments';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { CategoryChart } from '../../trend/ui/CategoryChart';
import { CommentSummaryLine } from '../../trend/ui/CommentSummaryLine';
import { CommentSection } from '../../comment-list/ui/section/CommentSection';
import { RefreshBar } from '../../comment-list/ui/section/RefreshBar';
import { UnsentComments } from '../../add-comment/ui/UnsentComments';
import { useNow } from '../../../shared/data/useNow';

const MINUTE_MS = 60_000;
const ID = 'assessment-comments-of-worker';

export interface WorkerCommentsProps {
  list: CommentListState;
  /** These three are of the comments in `part`. */
  summary: CommentSummary;
  filtered: FilteredComments;
  trend: CategoryTrend;
  /** Comments begun on tasks that have left the agent's desk. */
  orphans: readonly OrphanedDraft[];
  /** Opens the conversation of a comment where Flex can. */
  onOpenConversation?: (comment: AssessmentComment) => void;
}

/** What a supervisor sees of an agent: the comments on the agent's work in figures, as a picture and one by one. */
export const WorkerComments: React.FC<WorkerCommentsProps> = (props) => {
  const { list, summary, filtered, trend, orphans, onOpenConversation } = props;
  const now = useNow(MINUTE_MS);
  const { view } = list;
  return (
    <Box padding="space50" backgroundColor="colorBackgroundBody" color="colorText">
      <CommentSection
        id={ID}
        heading="AssessmentCommentsTeamWorkerHeading"
        audience="supervisor"
        emptyHeading="AssessmentCommentsTeamWorkerEmptyHeading"
        emptyBody="AssessmentCommentsTeamWorkerEmptyBody"
        skeletonRows={3}
        list={list}
        filtered={filtered}
        now={now}
        onOpenConversation={onOpenConversation}
      >
        <Box display="flex" flexDirection="column" rowGap="space50" marginBottom="space50">
          <div>
            <RefreshBar
              updatedAt={list.updatedAt}
              now={now}
              refreshing={list.refreshing}
              onRefresh={list.refresh}
            />
            <UnsentComments orphans={orphans} />
          </div>
          {view.kind === 'comments' && (
            <>
              <CommentSummaryLine summary={summary} more={view.more} />
              <CategoryChart idPrefix={ID} trend={trend} more={view.more} />
            </>
          )}
        </Box>
      </CommentSection>
    </Box>
  );
};
