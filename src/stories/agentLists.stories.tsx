import React from 'react';
import type { LoadedCommentList, CommentListState } from '../shared/data/CommentListState';
import type { Story, StoryGroup } from './Story';
import { storyComments } from './storyComments';
import { sampleLoadedList } from '../testing/fixtures/sampleCommentListState';
import { failed, storyListState } from './storyListState';
import { StoryPanel } from './StoryPanel';

const conversation = storyListState(sampleLoadedList(storyComments(1)));
const THREE = storyListState(sampleLoadedList(storyComments(3)));

/** The agent's recent feedback: three comments in a list with these changes. */
const recent =
  (changes: Partial<LoadedCommentList>, list: Partial<CommentListState> = {}) =>
  (): React.ReactElement => (
    <StoryPanel
      conversation={null}
      recent={storyListState(sampleLoadedList(storyComments(3), changes), list)}
    />
  );

const incompleteLists: readonly Story[] = [
  {
    name: 'Agent, list: more can be loaded',
    render: recent({ more: 'available' }),
  },
  {
    name: 'Agent, list: more is being loaded',
    render: recent({ more: 'loading' }),
  },
  {
    name: 'Agent, list: the rest could not be loaded',
    render: recent({ more: 'failed' }),
  },
  {
    name: 'Agent, list: the rest cannot be loaded',
    render: recent({ more: 'partial' }),
  },
  {
    name: 'Agent, list: the newest are loaded, older ones are in Insights',
    render: recent({ more: 'capped' }),
  },
  {
    name: 'Agent, list: two records could not be displayed',
    render: recent({ unreadableCount: 2 }),
  },
];

const staleLists: readonly Story[] = [
  {
    name: 'Agent, list: it is being refreshed',
    render: recent({}, { refreshing: true }),
  },
  {
    name: 'Agent, list: offline with feedback from before',
    render: recent({ problem: { kind: 'offline' } }),
  },
  {
    name: 'Agent, list: a refresh failed',
    render: recent({ problem: failed('unavailable', { status: 503 }) }),
  },
  {
    name: 'Agent, list: a refresh was refused',
    render: recent({ problem: failed('notPermitted', { status: 403 }) }),
  },
  {
    name: 'Agent, list: a refresh ended at an expired page token',
    render: recent({ problem: failed('invalidPageToken', { status: 400, code: 21481 }) }),
  },
];

const OFFLINE: Partial<LoadedCommentList> = { problem: { kind: 'offline' } };
const UNAVAILABLE = failed('unavailable', { status: 503 });

/** Both tabs, with other counts and marks. */
const tabs: readonly Story[] = [
  {
    name: 'Agent, tabs: not all are loaded, and three are new',
    render: () => (
      <StoryPanel
        conversation={storyListState({ kind: 'live' })}
        recent={storyListState(sampleLoadedList(storyComments(4), { loadedCount: 50, more: 'available' }))}
        newCount={3}
      />
    ),
  },
  {
    name: 'Agent, tabs: the conversation is loading',
    render: () => <StoryPanel conversation={storyListState({ kind: 'loading' })} recent={THREE} />,
  },
  {
    name: 'Agent, tabs: the conversation could not be loaded',
    render: () => <StoryPanel conversation={storyListState(UNAVAILABLE)} recent={THREE} />,
  },
  {
    name: 'Agent, tabs: all feedback could not be loaded',
    render: () => <StoryPanel conversation={conversation} recent={storyListState(UNAVAILABLE)} />,
  },
  {
    name: 'Agent, tabs: both are from before, because the browser is offline',
    render: () => (
      <StoryPanel
        conversation={storyListState(sampleLoadedList(storyComments(1), OFFLINE))}
        recent={storyListState(sampleLoadedList(storyComments(3), OFFLINE))}
      />
    ),
  },
];

/** The agent's panel with comments in it. */
export const agentLists: StoryGroup = {
  id: 'agent-lists',
  title: 'The agent’s panel with comments',
  stories: [
    {
      name: 'Agent, list: one on this conversation, three recent',
      render: () => <StoryPanel conversation={conversation} recent={THREE} />,
    },
    {
      name: 'Agent, list: no conversation selected',
      render: recent({}),
    },
    ...tabs,
    ...staleLists,
    ...incompleteLists,
  ],
};
