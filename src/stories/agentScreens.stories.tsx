import React from 'react';
import type { CommentListState, CommentsView } from '../shared/data/CommentListState';
import { REACHED_BY } from './reachedBy';
import type { Story, StoryGroup } from './Story';
import { storyComments } from './storyComments';
import { failed, listed, storyPart } from './storyParts';
import { StoryPanel } from './StoryPanel';

const FIRST_LOAD: Partial<CommentListState> = { refreshing: true, updatedAt: null };
const NOT_READ: Partial<CommentListState> = { updatedAt: null };

/** Both sections in one state. */
const both = (view: CommentsView, changes?: Partial<CommentListState>) => (): React.ReactElement => (
  <StoryPanel conversation={storyPart(view, changes)} recent={storyPart(view, changes)} />
);

const loading = both({ kind: 'loading' }, FIRST_LOAD);

const failures: readonly Story[] = [
  { name: 'Agent: no connection', draw: both(failed('network'), NOT_READ), reachedBy: REACHED_BY.badAnswers },
  {
    name: 'Agent: no answer in time',
    draw: both(failed('timeout'), NOT_READ),
    reachedBy: REACHED_BY.slowAnswer,
  },
  {
    name: 'Agent: Insights does not respond (503)',
    draw: both(failed('unavailable', { status: 503 }), NOT_READ),
    reachedBy: {
      file: 'e2e/agent/panel.spec.ts',
      title: 'Insights down says so with the status, and "Try again" brings the feedback',
    },
  },
  {
    name: 'Agent: too many requests, 12 seconds left',
    draw: both(failed('rateLimited', { status: 429, retryAfterSeconds: 12 }), NOT_READ),
    reachedBy: {
      file: 'e2e/agent/panel.spec.ts',
      title: 'too many requests counts down and loads again by itself',
    },
  },
  {
    name: 'Agent: the session needs a refresh',
    draw: both(failed('unauthenticated', { status: 401 }), NOT_READ),
    reachedBy: {
      file: 'e2e/agent/panel.spec.ts',
      title: 'a token Insights refuses for good asks for a new sign-in and leaves the agent signed in',
    },
  },
  {
    name: 'Agent: not permitted',
    draw: both(failed('notPermitted', { status: 403, code: 20403 }), NOT_READ),
    reachedBy: {
      file: 'e2e/agent/panel.spec.ts',
      title: 'agents whom Insights refuses read who can change it, and nothing is asked again',
    },
  },
  {
    name: 'Agent: Insights is not set up',
    draw: both(failed('notFound', { status: 404 }), NOT_READ),
    reachedBy: REACHED_BY.badAnswers,
  },
  {
    name: 'Agent: an answer that cannot be read',
    draw: both(failed('unreadable'), NOT_READ),
    reachedBy: {
      file: 'e2e/agent/panel.spec.ts',
      title: 'an answer that is not JSON is a screen of its own',
    },
  },
  {
    name: 'Agent: the request was not accepted (400)',
    draw: both(failed('rejected', { status: 400 }), NOT_READ),
    reachedBy: REACHED_BY.badAnswers,
  },
];

/** What the agent's panel says where it has no comments. */
export const agentScreens: StoryGroup = {
  id: 'agent-screens',
  title: 'The agent’s panel without comments',
  stories: [
    { name: 'Agent: first load', draw: loading, reachedBy: REACHED_BY.slowAnswer },
    {
      name: 'Agent: still loading after 5 seconds',
      draw: loading,
      waitedMs: 5_000,
      reachedBy: REACHED_BY.slowAnswer,
    },
    {
      name: 'Agent: loading can be cancelled after 10 seconds',
      draw: loading,
      waitedMs: 10_000,
      reachedBy: REACHED_BY.slowAnswer,
    },
    {
      name: 'Agent: loading was cancelled',
      draw: both({ kind: 'cancelled' }, NOT_READ),
      reachedBy: REACHED_BY.slowAnswer,
    },
    {
      name: 'Agent: offline before anything was loaded',
      draw: both({ kind: 'offline' }, NOT_READ),
      reachedBy: {
        file: 'e2e/faults/environment.spec.ts',
        title: 'before anything was loaded says so, and loads by itself once it is back',
      },
    },
    ...failures,
    {
      name: 'Agent: the conversation is live',
      draw: () => (
        <StoryPanel conversation={storyPart({ kind: 'live' })} recent={storyPart(listed(storyComments(2)))} />
      ),
      reachedBy: REACHED_BY.nothingYet,
    },
    { name: 'Agent: no feedback', draw: both({ kind: 'empty' }), reachedBy: REACHED_BY.nothingYet },
    {
      name: 'Agent: Insights does not know the agent yet',
      draw: () => (
        <StoryPanel
          conversation={storyPart({ kind: 'empty' })}
          recent={storyPart({ kind: 'agentUnknown' })}
        />
      ),
      reachedBy: {
        file: 'src/features/agent-panel/data/useRecentFeedback.test.tsx',
        title: 'has a screen that says so, and asks again at a press on refresh',
      },
    },
    {
      name: 'Agent: the feedback names another agent',
      draw: both({ kind: 'notMatched' }),
      reachedBy: {
        file: 'e2e/faults/otherAgentsComments.spec.ts',
        title: 'an agent is shown what is theirs or names nobody, and told that the rest is not',
      },
    },
  ],
};
