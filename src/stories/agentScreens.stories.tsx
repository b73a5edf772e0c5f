import React from 'react';
import type { CommentListState, CommentsView } from '../shared/data/CommentListState';
import { COVERED_BY } from './coveredBy';
import type { Story, StoryGroup } from './Story';
import { storyComments } from './storyComments';
import { failed, loadedList, storyListState } from './storyListState';
import { StoryPanel } from './StoryPanel';

const FIRST_LOAD: Partial<CommentListState> = { refreshing: true, updatedAt: null };
const NEVER_LOADED: Partial<CommentListState> = { updatedAt: null };

/** Both sections in the same state. */
const both = (view: CommentsView, changes?: Partial<CommentListState>) => (): React.ReactElement => (
  <StoryPanel conversation={storyListState(view, changes)} recent={storyListState(view, changes)} />
);

const loading = both({ kind: 'loading' }, FIRST_LOAD);

const failures: readonly Story[] = [
  {
    name: 'Agent: no connection',
    render: both(failed('network'), NEVER_LOADED),
    coveredBy: COVERED_BY.badResponses,
  },
  {
    name: 'Agent: no answer in time',
    render: both(failed('timeout'), NEVER_LOADED),
    coveredBy: COVERED_BY.slowResponse,
  },
  {
    name: 'Agent: Insights does not respond (503)',
    render: both(failed('unavailable', { status: 503 }), NEVER_LOADED),
    coveredBy: {
      file: 'e2e/agent/panel.spec.ts',
      title: 'Insights down says so with the status, and "Try again" brings the feedback',
    },
  },
  {
    name: 'Agent: too many requests, 12 seconds left',
    render: both(failed('rateLimited', { status: 429, retryAfterSeconds: 12 }), NEVER_LOADED),
    coveredBy: {
      file: 'e2e/agent/panel.spec.ts',
      title: 'too many requests counts down and loads again by itself',
    },
  },
  {
    name: 'Agent: the session needs a refresh',
    render: both(failed('unauthenticated', { status: 401 }), NEVER_LOADED),
    coveredBy: {
      file: 'e2e/agent/panel.spec.ts',
      title: 'a token Insights refuses for good asks for a new sign-in and leaves the agent signed in',
    },
  },
  {
    name: 'Agent: not permitted',
    render: both(failed('notPermitted', { status: 403, code: 20403 }), NEVER_LOADED),
    coveredBy: {
      file: 'e2e/agent/panel.spec.ts',
      title: 'agents whom Insights refuses read who can change it, and nothing is asked again',
    },
  },
  {
    name: 'Agent: Insights is not set up',
    render: both(failed('notFound', { status: 404 }), NEVER_LOADED),
    coveredBy: COVERED_BY.badResponses,
  },
  {
    name: 'Agent: an answer that cannot be read',
    render: both(failed('unreadable'), NEVER_LOADED),
    coveredBy: {
      file: 'e2e/agent/panel.spec.ts',
      title: 'an answer that is not JSON is a screen of its own',
    },
  },
  {
    name: 'Agent: the request was not accepted (400)',
    render: both(failed('rejected', { status: 400 }), NEVER_LOADED),
    coveredBy: COVERED_BY.badResponses,
  },
];

/** The agent's panel without comments. */
export const agentScreens: StoryGroup = {
  id: 'agent-screens',
  title: 'The agent’s panel without comments',
  stories: [
    { name: 'Agent: first load', render: loading, coveredBy: COVERED_BY.slowResponse },
    {
      name: 'Agent: still loading after 5 seconds',
      render: loading,
      elapsedMs: 5_000,
      coveredBy: COVERED_BY.slowResponse,
    },
    {
      name: 'Agent: loading can be cancelled after 10 seconds',
      render: loading,
      elapsedMs: 10_000,
      coveredBy: COVERED_BY.slowResponse,
    },
    {
      name: 'Agent: loading was cancelled',
      render: both({ kind: 'cancelled' }, NEVER_LOADED),
      coveredBy: COVERED_BY.slowResponse,
    },
    {
      name: 'Agent: offline before anything was loaded',
      render: both({ kind: 'offline' }, NEVER_LOADED),
      coveredBy: {
        file: 'e2e/faults/environment.spec.ts',
        title: 'before anything was loaded says so, and loads by itself once it is back',
      },
    },
    ...failures,
    {
      name: 'Agent: the conversation is live',
      render: () => (
        <StoryPanel
          conversation={storyListState({ kind: 'live' })}
          recent={storyListState(loadedList(storyComments(2)))}
        />
      ),
      coveredBy: COVERED_BY.nothingYet,
    },
    { name: 'Agent: no feedback', render: both({ kind: 'empty' }), coveredBy: COVERED_BY.nothingYet },
    {
      name: 'Agent: Insights does not know the agent yet',
      render: () => (
        <StoryPanel
          conversation={storyListState({ kind: 'empty' })}
          recent={storyListState({ kind: 'agentUnknown' })}
        />
      ),
      coveredBy: {
        file: 'src/features/agent-panel/data/useRecentFeedback.test.tsx',
        title: 'has a screen that says so, and asks again at a press on refresh',
      },
    },
    {
      name: 'Agent: the feedback names another agent',
      render: both({ kind: 'notMatched' }),
      coveredBy: {
        file: 'e2e/faults/otherAgentsComments.spec.ts',
        title: 'an agent is shown what is theirs or names nobody, and told that the rest is not',
      },
    },
  ],
};
