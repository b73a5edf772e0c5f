import { Box } from '@twilio-paste/core/box';
import React, { useMemo } from 'react';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { CategoryTrend, CommentSummary } from '../../trend/data/commentSummary';
import type { OrphanedDraft } from '../../add-comment/data/drafts';
import type { ListFilters } from '../../filters/data/useFilteredComments';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { CategoryChart } from '../../trend/ui/CategoryChart';
import { CommentSummaryLine } from '../../trend/ui/CommentSummaryLine';
import { CommentExtrasContext } from '../../comment-list/ui/card/CommentExtras';
import { CommentSection } from '../../comment-list/ui/section/CommentSection';
import { RefreshBar } from '../../comment-list/ui/section/RefreshBar';
import { UnsentComments } from '../../add-comment/ui/UnsentComments';
import { AudienceContext } from '../../../shared/ui/audienceWords';
import { useNow } from '../../../shared/useNow';

const MINUTE_MS = 60_000;
const ID = 'assessment-comments-of-worker';

export interface WorkerCommentsProps {
  /** The comments on the agent that match `filters`. */
  list: CommentListState;
  filters: ListFilters;
  /** `summary` and `trend` are about all comments loaded into `list`. */
  summary: CommentSummary;
  trend: CategoryTrend;
  /** Drafts for tasks that are no longer assigned to the agent. */
  orphans: readonly OrphanedDraft[];
  /** Opens the conversation of a comment, if Flex can open it. */
  onOpenConversation?: ((comment: AssessmentComment) => void) | undefined;
}

/** The supervisor's view of an agent: a summary of the comments on the agent, their chart, and the comments. */
export const WorkerComments: React.FC<WorkerCommentsProps> = (props) => {
  const { list, filters, summary, trend, orphans, onOpenConversation } = props;
  const { now, serverNow } = useNow(MINUTE_MS);
  const extras = useMemo(() => ({ onOpenConversation }), [onOpenConversation]);
  const { view } = list;
  return (
    <AudienceContext.Provider value="supervisor">
      <CommentExtrasContext.Provider value={extras}>
        <Box padding="space50" backgroundColor="colorBackgroundBody" color="colorText">
          <CommentSection
            id={ID}
            heading="AssessmentCommentsTeamWorkerHeading"
            emptyHeading="AssessmentCommentsTeamWorkerEmptyHeading"
            emptyBody="AssessmentCommentsTeamWorkerEmptyBody"
            skeletonRows={3}
            list={list}
            filters={filters}
            now={serverNow}
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
      </CommentExtrasContext.Provider>
    </AudienceContext.Provider>
  );
};
