import { Box } from '@twilio-paste/core/box';
import React, { useRef } from 'react';
import { FeedbackPanel } from '../features/agent-panel/ui/FeedbackPanel';
import type { CommentListState } from '../shared/data/CommentListState';
import { statsOf } from '../testing/fixtures/sampleStats';
import { NO_FACTS } from '../features/filters/data/filterComments';
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
  const stats = statsOf(
    commentsOf(recent),
    tones?.toneOf ?? NO_FACTS.toneOf,
    STORY_NOW,
    recent.view.kind === 'comments' && recent.view.more === 'none',
  );
  const titleRef = useRef<HTMLHeadingElement>(null);
  const panel = (
    <Box display="flex" flexDirection="column">
      <FeedbackPanel
        conversation={conversation}
        recent={filtered.list}
        filters={filtered.filters}
        stats={stats}
        newFeedback={{ count: newCount, isAnyNew: newCount > 0, markAllSeen: () => undefined }}
        onClose={() => undefined}
        titleRef={titleRef}
      />
    </Box>
  );
  return tones ? <TonesContext.Provider value={tones}>{panel}</TonesContext.Provider> : panel;
};
