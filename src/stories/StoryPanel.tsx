import { Box } from '@twilio-paste/core/box';
import React, { useRef } from 'react';
import { FeedbackPanel } from '../features/agent-panel/ui/FeedbackPanel';
import type { CommentListState } from '../shared/data/CommentListState';
import type { ToneOf } from '../features/tones/data/Tones';
import { statsOf } from '../testing/fixtures/sampleStats';
import type { CommentFilters } from '../features/filters/data/CommentFilters';
import { STORY_NOW } from './storyComments';
import { commentsOf, storyFilteredList } from './storyListState';

export interface StoryPanelProps {
  conversation: CommentListState | null;
  recent: CommentListState;
  filters?: Partial<CommentFilters>;
  newCount?: number;
  /** The tones that the admin has set; by default none. */
  toneOf?: ToneOf | undefined;
}

const NO_TONE: ToneOf = () => null;

/** The agent's panel, with its title. */
export const StoryPanel: React.FC<StoryPanelProps> = (props) => {
  const { conversation, recent, filters, newCount = 0, toneOf = NO_TONE } = props;
  const filtered = storyFilteredList(recent, filters, toneOf);
  const isWhole = recent.view.kind === 'comments' && recent.view.more === 'none';
  const titleRef = useRef<HTMLHeadingElement>(null);
  return (
    <Box display="flex" flexDirection="column">
      <FeedbackPanel
        conversation={conversation}
        recent={filtered.list}
        filters={filtered.filters}
        stats={statsOf(commentsOf(recent), toneOf, STORY_NOW, isWhole)}
        newFeedback={{ count: newCount, isAnyNew: newCount > 0, markAllSeen: () => undefined }}
        onClose={() => undefined}
        titleRef={titleRef}
      />
    </Box>
  );
};
