import React from 'react';
import { FeedbackPanel } from '../components/FeedbackPanel';
import { PanelHeader } from '../components/PanelHeader';
import type { CommentsPart } from '../feedback/CommentsView';
import { categoryTrend } from '../feedback/categoryTrend';
import type { CommentFilters } from '../feedback/commentFilters';
import { STORY_NOW } from './storyComments';
import { storyFinding } from './storyParts';

export interface StoryPanelProps {
  conversation: CommentsPart | null;
  recent: CommentsPart;
  filters?: Partial<CommentFilters>;
  newCount?: number;
}

/** The agent's panel as it stands at the right of the desk, with its title. */
export const StoryPanel: React.FC<StoryPanelProps> = ({ conversation, recent, filters, newCount = 0 }) => {
  const comments = recent.view.kind === 'comments' ? recent.view.comments : [];
  return (
    <>
      <PanelHeader onClose={() => undefined} />
      <FeedbackPanel
        conversation={conversation}
        recent={recent}
        finding={storyFinding(comments, filters)}
        trend={categoryTrend(comments, STORY_NOW)}
        newFeedback={{ count: newCount, markAllSeen: () => undefined }}
      />
    </>
  );
};
