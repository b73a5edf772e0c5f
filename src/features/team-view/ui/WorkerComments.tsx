import { Box } from '@twilio-paste/core/box';
import React, { useMemo } from 'react';
import type { CommentGroup, CommentListState } from '../../../shared/data/CommentListState';
import type { CommentStats } from '../../trend/data/useCommentStats';
import type { UnsentDraft } from '../../add-comment/data/useOrphanedDrafts';
import type { ListFilters } from '../../filters/data/useFilteredComments';
import { CommentSummaryLine } from '../../trend/ui/CommentSummaryLine';
import { Overview } from '../../trend/ui/Overview';
import { overviewKind } from '../../trend/ui/overviewKind';
import { ToneFigures } from '../../trend/ui/ToneFigures';
import { CommentExtrasContext, type ConversationPlayer } from '../../comment-list/ui/card/CommentExtras';
import { CommentSection } from '../../comment-list/ui/section/CommentSection';
import { RefreshBar } from '../../comment-list/ui/section/RefreshBar';
import { UnsentComments } from '../../add-comment/ui/UnsentComments';
import { AudienceContext } from '../../../shared/ui/audienceWords';
import { HeadingActionContext } from '../../conversation/ui/HeadingActionContext';
import type { CommentExport } from '../../export/data/useCommentExport';
import { DownloadButton } from '../../export/ui/DownloadButton';
import { DownloadStatus } from '../../export/ui/DownloadStatus';
import type { ConversationForm as FormState } from '../data/useConversationForm';
import { ConversationForm } from './ConversationForm';
import type { UncommentedConversations as Conversations } from '../data/useUncommentedConversations';
import type { LinkedConversation as Linked } from '../data/useLinkedConversation';
import { LinkedConversation } from './LinkedConversation';
import { UncommentedConversations } from './UncommentedConversations';
import { useConversationOf } from './useConversationOf';
import { useHeadingAction } from './useHeadingAction';
import { useNow } from '../../../shared/useNow';

const MINUTE_MS = 60_000;
const ID = 'assessment-comments-of-worker';

export interface WorkerCommentsProps {
  /** The comments on the agent that match `filters`. */
  list: CommentListState;
  filters: ListFilters;
  /** About all comments loaded into `list`. */
  stats: CommentStats;
  /** Null for users who cannot add comments. */
  form: FormState | null;
  /** Opens the form for the conversation of a group. */
  onAddTo: (group: CommentGroup) => void;
  /** Null while they cannot be told, and for users who cannot add comments. */
  uncommented: Conversations | null;
  onAddToSegment: (segmentId: string) => void;
  /** Null for users who cannot add comments. */
  linked: Linked | null;
  /** Drafts on the agent's conversations whose forms are not on screen. */
  unsent: readonly UnsentDraft[];
  /** Absent where Flex can open no conversation. */
  player?: ConversationPlayer | undefined;
  /** Saves the listed comments as a file; null if there are none, or if that is turned off. */
  download: CommentExport | null;
}

/** The supervisor's view of an agent: a summary of the comments on the agent, their picture, and the comments. */
export const WorkerComments: React.FC<WorkerCommentsProps> = (props) => {
  const {
    list,
    filters,
    stats,
    form,
    onAddTo,
    uncommented,
    onAddToSegment,
    linked,
    unsent,
    player,
    download,
  } = props;
  const { now, serverNow } = useNow(MINUTE_MS);
  const extras = useMemo(() => ({ player }), [player]);
  const headingAction = useHeadingAction(form?.isBegun ?? null, onAddTo);
  const conversationOf = useConversationOf(serverNow);
  const { view } = list;
  return (
    <AudienceContext.Provider value="supervisor">
      <CommentExtrasContext.Provider value={extras}>
        <HeadingActionContext.Provider value={headingAction}>
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
                  <DownloadButton download={download} />
                  <DownloadStatus download={download} />
                  {linked && <LinkedConversation linked={linked} now={serverNow} />}
                  {form && <ConversationForm form={form} now={serverNow} />}
                  <UnsentComments drafts={unsent} conversationOf={conversationOf} />
                </div>
                {view.kind === 'comments' && (
                  <>
                    <CommentSummaryLine
                      summary={stats.summary}
                      more={view.more}
                      isWithoutCategories={overviewKind(stats) === 'categories'}
                    >
                      <ToneFigures stats={stats} filters={filters} more={view.more} />
                    </CommentSummaryLine>
                    <Overview stats={stats} filters={filters} more={view.more} />
                  </>
                )}
              </Box>
            </CommentSection>
            {uncommented && (
              <UncommentedConversations
                conversations={uncommented}
                onAddToSegment={onAddToSegment}
                now={serverNow}
              />
            )}
          </Box>
        </HeadingActionContext.Provider>
      </CommentExtrasContext.Provider>
    </AudienceContext.Provider>
  );
};
