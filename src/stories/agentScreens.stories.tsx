import React from 'react';
import type { CommentListState, CommentsView } from '../shared/data/CommentListState';
import type { Story, StoryGroup } from './Story';
import { storyComments } from './storyComments';
import { sampleLoadedList } from '../testing/fixtures/sampleCommentListState';
import { failed, storyListState } from './storyListState';
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
  },
  {
    name: 'Agent: no answer in time',
    render: both(failed('timeout'), NEVER_LOADED),
  },
  {
    name: 'Agent: Insights does not respond (503)',
    render: both(failed('unavailable', { status: 503 }), NEVER_LOADED),
  },
  {
    name: 'Agent: too many requests, 12 seconds left',
    render: both(failed('rateLimited', { status: 429, retryAfterSeconds: 12 }), NEVER_LOADED),
  },
  {
    name: 'Agent: the session needs a refresh',
    render: both(failed('unauthenticated', { status: 401 }), NEVER_LOADED),
  },
  {
    name: 'Agent: not permitted',
    render: both(failed('notPermitted', { status: 403, code: 20403 }), NEVER_LOADED),
  },
  {
    name: 'Agent: not recognized yet',
    render: both(failed('notRecognized', { status: 403, code: 403001 }), NEVER_LOADED),
  },
  {
    name: "Agent: another agent's conversation",
    render: both(failed('otherAgent', { status: 403, code: 403004 }), NEVER_LOADED),
  },
  {
    name: 'Agent: Insights is not set up',
    render: both(failed('notFound', { status: 404 }), NEVER_LOADED),
  },
  {
    name: 'Agent: a web page instead of Insights',
    render: both(failed('webPage', { status: 200 }), NEVER_LOADED),
  },
  {
    name: 'Agent: an answer that cannot be read',
    render: both(failed('unreadable'), NEVER_LOADED),
  },
  {
    name: 'Agent: the request was not accepted (400)',
    render: both(failed('rejected', { status: 400 }), NEVER_LOADED),
  },
];

/** The agent's panel without comments. */
export const agentScreens: StoryGroup = {
  id: 'agent-screens',
  title: 'The agent’s panel without comments',
  stories: [
    { name: 'Agent: first load', render: loading },
    {
      name: 'Agent: still loading after 5 seconds',
      render: loading,
      elapsedMs: 5_000,
    },
    {
      name: 'Agent: loading can be cancelled after 10 seconds',
      render: loading,
      elapsedMs: 10_000,
    },
    {
      name: 'Agent: loading was cancelled',
      render: both({ kind: 'cancelled' }, NEVER_LOADED),
    },
    {
      name: 'Agent: offline before anything was loaded',
      render: both({ kind: 'offline' }, NEVER_LOADED),
    },
    ...failures,
    {
      name: 'Agent: the conversation is live',
      render: () => (
        <StoryPanel
          conversation={storyListState({ kind: 'live' })}
          recent={storyListState(sampleLoadedList(storyComments(2)))}
        />
      ),
    },
    { name: 'Agent: no feedback', render: both({ kind: 'empty' }) },
    {
      name: 'Agent: Insights does not know the agent yet',
      render: () => (
        <StoryPanel
          conversation={storyListState({ kind: 'empty' })}
          recent={storyListState({ kind: 'agentUnknown' })}
        />
      ),
    },
    {
      name: 'Agent: the feedback names another agent',
      render: both({ kind: 'notMatched' }),
    },
  ],
};
