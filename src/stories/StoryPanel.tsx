import React from 'react';
import { FeedbackPanel } from '../features/agent-panel/ui/FeedbackPanel';
import { PanelHeader } from '../features/agent-panel/ui/PanelHeader';
import type { CommentListState } from '../shared/data/CommentListState';
import { categoryTrend } from '../features/trend/data/categoryTrend';
import type { CommentFilters } from '../features/filters/data/CommentFilters';
import { STORY_NOW } from './storyComments';
import { storyFilteredComments } from './storyListState';

export interface StoryPanelProps {
  conversation: CommentListState | null;
  recent: CommentListState;
  filters?: Partial<CommentFilters>;
  newCount?: number;
}

/** The agent's panel, with its title. */
export const StoryPanel: React.FC<StoryPanelProps> = ({ conversation, recent, filters, newCount = 0 }) => {
  const comments = recent.view.kind === 'comments' ? recent.view.comments : [];
  return (
    <>
      <PanelHeader onClose={() => undefined} />
      <FeedbackPanel
        conversation={conversation}
        recent={recent}
        filtered={storyFilteredComments(comments, filters)}
        trend={categoryTrend(comments, STORY_NOW)}
        newFeedback={{ count: newCount, markAllSeen: () => undefined }}
      />
    </>
  );
};
