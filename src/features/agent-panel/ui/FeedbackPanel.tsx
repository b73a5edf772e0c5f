import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { CategoryTrend } from '../../trend/data/commentSummary';
import type { FilteredComments } from '../../filters/data/useFilteredComments';
import type { NewFeedback } from '../../new-feedback/data/useNewFeedback';
import { CommentSection } from '../../comment-list/ui/section/CommentSection';
import { NewFeedbackBar } from '../../new-feedback/ui/NewFeedbackBar';
import { Overview } from '../../trend/ui/Overview';
import { RefreshBar } from '../../comment-list/ui/section/RefreshBar';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useNow } from '../../../shared/data/useNow';

const MINUTE_MS = 60_000;
const RECENT_ID = 'assessment-comments-recent';

export interface FeedbackPanelProps {
  /** The comments on the selected conversation; null when none is selected. */
  conversation: CommentListState | null;
  recent: CommentListState;
  /** These two are of the comments in `recent`. */
  filtered: FilteredComments;
  trend: CategoryTrend;
  newFeedback: NewFeedback;
}

/** What an agent sees: the selected conversation's feedback, then their own recent feedback. */
export const FeedbackPanel: React.FC<FeedbackPanelProps> = (props) => {
  const { conversation, recent, filtered, trend, newFeedback } = props;
  const texts = useTexts();
  const now = useNow(MINUTE_MS);
  const parts = conversation ? [conversation, recent] : [recent];
  const times = parts.flatMap(({ updatedAt }) => (updatedAt === null ? [] : [updatedAt]));
  return (
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
        refreshing={parts.some(({ refreshing }) => refreshing)}
        onRefresh={() => parts.forEach(({ refresh }) => refresh())}
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
          now={now}
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
        filtered={filtered}
        now={now}
      >
        {recent.view.kind === 'comments' && (
          <NewFeedbackBar count={newFeedback.count ?? 0} onMarkAllSeen={newFeedback.markAllSeen} />
        )}
        {recent.view.kind === 'comments' && (
          <Overview idPrefix={RECENT_ID} trend={trend} more={recent.view.more} />
        )}
      </CommentSection>
    </Box>
  );
};
