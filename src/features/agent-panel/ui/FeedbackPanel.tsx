import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { CategoryTrend } from '../../trend/data/commentSummary';
import type { ListFilters } from '../../filters/data/useFilteredComments';
import type { NewFeedback } from '../../new-feedback/data/useVisit';
import { CommentSection } from '../../comment-list/ui/section/CommentSection';
import { NewFeedbackBar } from '../../new-feedback/ui/NewFeedbackBar';
import { CollapsibleCategoryChart } from '../../trend/ui/CategoryChart';
import { RefreshBar } from '../../comment-list/ui/section/RefreshBar';
import { AudienceContext } from '../../../shared/ui/audienceWords';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useNow } from '../../../shared/useNow';

const MINUTE_MS = 60_000;
const RECENT_ID = 'assessment-comments-recent';

export interface FeedbackPanelProps {
  /** The comments on the selected conversation; null when none is selected. */
  conversation: CommentListState | null;
  /** The agent's comments that match `filters`. */
  recent: CommentListState;
  filters: ListFilters;
  /** The trend of all comments loaded into `recent`, as `newFeedback` is about all of them. */
  trend: CategoryTrend;
  newFeedback: NewFeedback;
}

/** The agent's panel: the selected conversation's feedback, then the agent's recent feedback. */
export const FeedbackPanel: React.FC<FeedbackPanelProps> = (props) => {
  const { conversation, recent, filters, trend, newFeedback } = props;
  const texts = useTexts();
  const { now, serverNow } = useNow(MINUTE_MS);
  const lists = conversation ? [conversation, recent] : [recent];
  const times = lists.flatMap(({ updatedAt }) => (updatedAt === null ? [] : [updatedAt]));
  return (
    <AudienceContext.Provider value="agent">
      <Box
        as="section"
        aria-label={texts.text('AssessmentCommentsPanelTitle')}
        display="flex"
        flexDirection="column"
        rowGap="space60"
        padding="space50"
        flexGrow={1}
        minHeight="0"
        overflowY="auto"
        backgroundColor="colorBackgroundBody"
        color="colorText"
      >
        <RefreshBar
          updatedAt={times.length > 0 ? Math.min(...times) : null}
          now={now}
          refreshing={lists.some(({ refreshing }) => refreshing)}
          onRefresh={() => lists.forEach(({ refresh }) => refresh())}
        />
        {conversation && (
          <CommentSection
            key={conversation.subject}
            id="assessment-comments-conversation"
            heading="AssessmentCommentsConversationHeading"
            emptyHeading="AssessmentCommentsConversationEmptyHeading"
            emptyBody="AssessmentCommentsConversationEmptyBody"
            loadingWords="AssessmentCommentsConversationLoading"
            loadedWords="AssessmentCommentsConversationLoaded"
            skeletonRows={1}
            collapsedBy="conversationFolded"
            list={conversation}
            now={serverNow}
          />
        )}
        <CommentSection
          id={RECENT_ID}
          heading="AssessmentCommentsRecentHeading"
          emptyHeading="AssessmentCommentsRecentEmptyHeading"
          emptyBody="AssessmentCommentsRecentEmptyBody"
          skeletonRows={3}
          collapsedBy="recentFolded"
          list={recent}
          filters={filters}
          now={serverNow}
        >
          {recent.view.kind === 'comments' && (
            <NewFeedbackBar count={newFeedback.count ?? 0} onMarkAllSeen={newFeedback.markAllSeen} />
          )}
          {recent.view.kind === 'comments' && (
            <CollapsibleCategoryChart idPrefix={RECENT_ID} trend={trend} more={recent.view.more} />
          )}
        </CommentSection>
      </Box>
    </AudienceContext.Provider>
  );
};
