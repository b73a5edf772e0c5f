import { Box } from '@twilio-paste/core/box';
import React, { useRef } from 'react';
import { FeedbackPanel } from '../features/agent-panel/ui/FeedbackPanel';
import type { CommentListState } from '../shared/data/CommentListState';
import { categoryTrend } from '../features/trend/data/categoryTrend';
import type { CommentFilters } from '../features/filters/data/CommentFilters';
import type { Tones } from '../features/tones/data/Tones';
import { TonesContext } from '../features/tones/ui/TonesContext';
import { STORY_NOW } from './storyComments';
import { commentsOf, storyFilteredList } from './storyListState';

export interface StoryPanelProps {
  conversation: CommentListState | null;
  recent: CommentListState;
  filters?: Partial<CommentFilters>;
  newCount?: number;
  /** Without them, no screen mentions tones. */
  tones?: Tones | undefined;
}

/** The agent's panel, with its title. */
export const StoryPanel: React.FC<StoryPanelProps> = ({
  conversation,
  recent,
  filters,
  newCount = 0,
  tones,
}) => {
  const filtered = storyFilteredList(recent, filters, tones?.toneOf);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const panel = (
    <Box display="flex" flexDirection="column">
      <FeedbackPanel
        conversation={conversation}
        recent={filtered.list}
        filters={filtered.filters}
        trend={categoryTrend(commentsOf(recent), STORY_NOW)}
        newFeedback={{ count: newCount, isAnyNew: newCount > 0, markAllSeen: () => undefined }}
        onClose={() => undefined}
        titleRef={titleRef}
      />
    </Box>
  );
  return tones ? <TonesContext.Provider value={tones}>{panel}</TonesContext.Provider> : panel;
};
