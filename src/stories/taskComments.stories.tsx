import React from 'react';
import { InsightsError } from '../insights/http/InsightsError';
import { COVERED_BY } from './coveredBy';
import type { StoryGroup } from './Story';
import { StoryTaskComments } from './StoryTaskComments';
import { failed, storyListState } from './storyListState';

const TWO_AGENTS = new Map([
  ['segment-1', 'Mira Example'],
  ['segment-2', null],
]);

const TASK_TEST = 'src/features/team-view/data/useTaskComments.test.tsx';

/** What a supervisor sees of a task in Teams View. */
export const taskComments: StoryGroup = {
  id: 'conversation-comments',
  title: 'Supervisors: the comments on a conversation',
  stories: [
    {
      name: 'Supervisor, conversation: who may only read is offered no form',
      render: () => <StoryTaskComments />,
      coveredBy: { file: 'e2e/supervisor/taskTab.spec.ts', title: 'who may only read is offered no form' },
    },
    {
      name: 'Supervisor, conversation: two agents had it, one is not named',
      render: () => <StoryTaskComments agentNames={TWO_AGENTS} />,
      coveredBy: COVERED_BY.transferred,
    },
    {
      name: 'Supervisor, conversation: the comments on the others are missing',
      render: () => (
        <StoryTaskComments
          othersFailed={new InsightsError('unavailable', 'comments.fetch', { status: 503 })}
        />
      ),
      coveredBy: {
        file: TASK_TEST,
        title:
          'shows the own comments when it cannot be asked, says so, and asks again at a press on refresh',
      },
    },
    {
      name: 'Supervisor, conversation: live',
      render: () => <StoryTaskComments list={storyListState({ kind: 'live' })} isProcessed={false} />,
      coveredBy: {
        file: 'e2e/supervisor/taskTab.spec.ts',
        title: 'a live conversation says when a comment can be added',
      },
    },
    {
      name: 'Supervisor, conversation: no comments',
      render: () => <StoryTaskComments list={storyListState({ kind: 'empty' })} />,
      coveredBy: COVERED_BY.badResponsesForSupervisors,
    },
    {
      name: 'Supervisor, conversation: Insights does not have it yet',
      render: () => <StoryTaskComments list={storyListState({ kind: 'empty' })} isProcessed={false} />,
      coveredBy: { file: TASK_TEST, title: 'says whether Insights has the conversation' },
    },
    {
      name: 'Supervisor, conversation: an answer that cannot be read',
      render: () => <StoryTaskComments list={storyListState(failed('unreadable'), { updatedAt: null })} />,
      coveredBy: COVERED_BY.badResponsesForSupervisors,
    },
  ],
};
