import React from 'react';
import { InsightsError } from '../insights/http/InsightsError';
import type { TaskParts } from '../features/team-view/data/useTaskParts';
import type { StoryGroup } from './Story';
import { StoryTaskComments } from './StoryTaskComments';
import { storyAddCommentState } from './storyAddCommentState';
import { failed, storyListState } from './storyListState';

const TWO_AGENTS = new Map([
  ['segment-1', 'Mira Example'],
  ['segment-2', null],
]);

const PARTS: TaskParts = {
  parts: [...TWO_AGENTS].map(([segmentId, agentName]) => ({ segmentId, agentName })),
  chosenId: 'segment-1',
  choose: () => undefined,
  isLocked: false,
  status: 'ready',
  retry: () => undefined,
};

/** What a supervisor sees of a task in Teams View. */
export const taskComments: StoryGroup = {
  id: 'conversation-comments',
  title: 'Supervisors: the comments on a conversation',
  stories: [
    {
      name: 'Supervisor, conversation: no form for a user with a view-only role',
      render: () => <StoryTaskComments />,
    },
    {
      name: 'Supervisor, conversation: two agents had it, one is not named',
      render: () => <StoryTaskComments agentNames={TWO_AGENTS} />,
    },
    {
      name: 'Supervisor, conversation: whose part a comment is about',
      render: () => <StoryTaskComments add={storyAddCommentState()} parts={PARTS} />,
    },
    {
      name: 'Supervisor, conversation: the chosen part could not be loaded',
      render: () => <StoryTaskComments add={storyAddCommentState()} parts={{ ...PARTS, status: 'failed' }} />,
    },
    {
      name: 'Supervisor, conversation: the comments on the others are missing',
      render: () => (
        <StoryTaskComments
          othersFailed={new InsightsError('unavailable', 'comments.fetch', { status: 503 })}
        />
      ),
    },
    {
      name: 'Supervisor, conversation: live',
      render: () => <StoryTaskComments list={storyListState({ kind: 'live' })} isProcessed={false} />,
    },
    {
      name: 'Supervisor, conversation: no comments',
      render: () => <StoryTaskComments list={storyListState({ kind: 'empty' })} />,
    },
    {
      name: 'Supervisor, conversation: Insights does not have it yet',
      render: () => <StoryTaskComments list={storyListState({ kind: 'empty' })} isProcessed={false} />,
    },
    {
      name: 'Supervisor, conversation: an answer that cannot be read',
      render: () => <StoryTaskComments list={storyListState(failed('unreadable'), { updatedAt: null })} />,
    },
  ],
};
