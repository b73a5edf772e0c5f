import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { CommentsPart } from '../../../shared/data/CommentListState';
import type { CategoryTrend, CommentSummary } from '../../trend/data/commentSummary';
import type { OrphanedDraft } from '../../add-comment/data/drafts';
import type { Finding } from '../../filters/data/FilteredComments';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { CategoryChart } from '../../trend/ui/CategoryChart';
import { CommentSummaryLine } from '../../trend/ui/CommentSummaryLine';
import { FeedbackSection } from '../../comment-list/ui/section/CommentSection';
import { RefreshBar } from '../../comment-list/ui/section/RefreshBar';
import { UnsentComments } from '../../add-comment/ui/UnsentComments';
import { useNow } from '../../../shared/data/useNow';

const MINUTE_MS = 60_000;
const ID = 'assessment-comments-of-worker';

export interface WorkerCommentsProps {
  part: CommentsPart;
  /** These three are of the comments in `part`. */
  summary: CommentSummary;
  finding: Finding;
  trend: CategoryTrend;
  /** Comments begun on tasks that have left the agent's desk. */
  orphans: readonly OrphanedDraft[];
  /** Opens the conversation of a comment where Flex can. */
  onOpenConversation?: (comment: AssessmentComment) => void;
}

/** What a supervisor sees of an agent: the comments on the agent's work in figures, as a picture and one by one. */
export const WorkerComments: React.FC<WorkerCommentsProps> = (props) => {
  const { part, summary, finding, trend, orphans, onOpenConversation } = props;
  const now = useNow(MINUTE_MS);
  const { view } = part;
  return (
    <Box padding="space50" backgroundColor="colorBackgroundBody" color="colorText">
      <FeedbackSection
        id={ID}
        heading="AssessmentCommentsTeamWorkerHeading"
        audience="team"
        emptyHeading="AssessmentCommentsTeamWorkerEmptyHeading"
        emptyBody="AssessmentCommentsTeamWorkerEmptyBody"
        skeletonRows={3}
        part={part}
        finding={finding}
        now={now}
        onOpenConversation={onOpenConversation}
      >
        <Box display="flex" flexDirection="column" rowGap="space50" marginBottom="space50">
          <div>
            <RefreshBar
              updatedAt={part.updatedAt}
              now={now}
              refreshing={part.refreshing}
              onRefresh={part.refresh}
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
      </FeedbackSection>
    </Box>
  );
};
