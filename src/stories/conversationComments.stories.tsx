import React from 'react';
import { InsightsError } from '../insights/http/InsightsError';
import { REACHED_BY } from './reachedBy';
import type { StoryGroup } from './Story';
import { StoryConversation } from './StoryConversation';
import { failed, storyPart } from './storyParts';

const TWO_AGENTS = new Map([
  ['segment-1', 'Mira Example'],
  ['segment-2', null],
]);

const TASK = 'src/features/team-view/data/useTaskComments.test.tsx';

/** What a supervisor sees of a task in Teams View. */
export const conversationComments: StoryGroup = {
  id: 'conversation-comments',
  title: 'Supervisors: the comments on a conversation',
  stories: [
    {
      name: 'Supervisor, conversation: who may only read is offered no form',
      draw: () => <StoryConversation />,
      reachedBy: { file: 'e2e/supervisor/taskTab.spec.ts', title: 'who may only read is offered no form' },
    },
    {
      name: 'Supervisor, conversation: two agents had it, one is not named',
      draw: () => <StoryConversation agentNames={TWO_AGENTS} />,
      reachedBy: REACHED_BY.transferred,
    },
    {
      name: 'Supervisor, conversation: the comments on the others are missing',
      draw: () => (
        <StoryConversation
          othersFailed={new InsightsError('unavailable', 'comments.fetch', { status: 503 })}
        />
      ),
      reachedBy: {
        file: TASK,
        title:
          'shows the own comments when it cannot be asked, says so, and asks again at a press on refresh',
      },
    },
    {
      name: 'Supervisor, conversation: live',
      draw: () => <StoryConversation list={storyPart({ kind: 'live' })} isProcessed={false} />,
      reachedBy: {
        file: 'e2e/supervisor/taskTab.spec.ts',
        title: 'a live conversation says when a comment can be added',
      },
    },
    {
      name: 'Supervisor, conversation: no comments',
      draw: () => <StoryConversation list={storyPart({ kind: 'empty' })} />,
      reachedBy: REACHED_BY.badAnswersForSupervisors,
    },
    {
      name: 'Supervisor, conversation: Insights does not have it yet',
      draw: () => <StoryConversation list={storyPart({ kind: 'empty' })} isProcessed={false} />,
      reachedBy: { file: TASK, title: 'says whether Insights has the conversation' },
    },
    {
      name: 'Supervisor, conversation: an answer that cannot be read',
      draw: () => <StoryConversation list={storyPart(failed('unreadable'), { updatedAt: null })} />,
      reachedBy: REACHED_BY.badAnswersForSupervisors,
    },
  ],
};
