import React from 'react';
import { TaskComments, type TaskCommentsProps } from '../features/team-view/ui/TaskComments';
import { storyComments } from './storyComments';
import { listed, storyPart } from './storyParts';

const NAMES = new Map([['segment-1', 'Mira Example']]);

/** What a supervisor sees of a task, with two comments on it and nothing special about it. */
export const StoryConversation: React.FC<Partial<TaskCommentsProps>> = (props) => (
  <TaskComments
    list={storyPart(listed(storyComments(2)))}
    agentNames={NAMES}
    othersFailed={null}
    isProcessed
    add={null}
    onOpenConversation={() => undefined}
    {...props}
  />
);
