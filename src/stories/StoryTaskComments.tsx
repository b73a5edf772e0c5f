import React from 'react';
import { TaskComments, type TaskCommentsProps } from '../features/team-view/ui/TaskComments';
import { storyComments } from './storyComments';
import { sampleLoadedList } from '../testing/fixtures/sampleCommentListState';
import { storyListState } from './storyListState';
import { samplePlayer } from '../testing/fixtures/samplePlayer';

const STORY_PLAYER = samplePlayer();

const AGENT_NAMES = new Map([['segment-1', 'Mira Example']]);

/** What a supervisor sees of a task: two comments, unless the props say otherwise. */
export const StoryTaskComments: React.FC<Partial<TaskCommentsProps>> = (props) => (
  <TaskComments
    list={storyListState(sampleLoadedList(storyComments(2)))}
    agentNames={AGENT_NAMES}
    othersFailed={null}
    isProcessed
    add={null}
    parts={null}
    player={STORY_PLAYER}
    {...props}
  />
);
