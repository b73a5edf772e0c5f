import React from 'react';
import type { MatchesFeedback } from '../features/acknowledgements/data/feedbackFacts';
import type { Continuation, UnsentDraft } from '../features/add-comment/data/useOrphanedDrafts';
import type { CommentFilters } from '../features/filters/data/CommentFilters';
import type { CommentExport } from '../features/export/data/useCommentExport';
import { WorkerComments, type WorkerCommentsProps } from '../features/team-view/ui/WorkerComments';
import type { Tones } from '../features/tones/data/Tones';
import { TonesContext } from '../features/tones/ui/TonesContext';
import type { CommentListState } from '../shared/data/CommentListState';
import { statsOf } from '../testing/fixtures/sampleStats';
import { STORY_NOW } from './storyComments';
import { commentsOf, storyFilteredList } from './storyListState';
import { samplePlayer } from '../testing/fixtures/samplePlayer';

const STORY_PLAYER = samplePlayer();

const nothing = (): void => undefined;

const NO_TONES = { areSet: false, toneOf: () => null };

export interface StoryWorkerProps extends Partial<Omit<WorkerCommentsProps, 'list' | 'filters' | 'stats'>> {
  list: CommentListState;
  /** The name of the signed-in supervisor as a reviewer; by default not known. */
  ownReviewer?: string;
  filters?: Partial<CommentFilters>;
  matchesFeedback?: MatchesFeedback;
  /** The tones that the admin has set; by default none. */
  tones?: Pick<Tones, 'areSet' | 'toneOf'>;
}

/** What a supervisor sees of an agent who has these comments. */
export const StoryWorkerComments: React.FC<StoryWorkerProps> = (props) => {
  const { list, filters, tones = NO_TONES, ownReviewer = null, matchesFeedback, ...others } = props;
  const filtered = storyFilteredList(list, filters, tones.toneOf, matchesFeedback);
  const isWhole = list.view.kind === 'comments' && list.view.more === 'none';
  return (
    <TonesContext.Provider value={tones}>
      <WorkerComments
        list={filtered.list}
        filters={{ ...filtered.filters, ownReviewer }}
        stats={statsOf(commentsOf(list), tones.toneOf, STORY_NOW, isWhole)}
        form={null}
        onAddTo={nothing}
        uncommented={null}
        linked={null}
        onAddToSegment={nothing}
        unsent={[]}
        player={STORY_PLAYER}
        download={storyDownload()}
        {...others}
      />
    </TonesContext.Provider>
  );
};

/** The command that saves the comments as a file. */
export const storyDownload = (changes: Partial<CommentExport> = {}): CommentExport => ({
  step: { kind: 'idle' },
  count: 7,
  canLoadAll: true,
  start: nothing,
  saveLoaded: nothing,
  loadAllAndSave: nothing,
  cancel: nothing,
  ...changes,
});

/** A draft that waits in the comments on an agent. */
export const unsentDraft = (continuation: Continuation): UnsentDraft => ({
  draftKey: 'WR1',
  text: 'Asked twice for the number, calmly.',
  target: continuation.kind === 'ready' ? { segmentId: 'segment-1', agentId: 'agent-1' } : null,
  continuation,
  mayBeSaved: false,
  discard: nothing,
});
