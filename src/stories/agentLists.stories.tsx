import React from 'react';
import type { LoadedCommentList, CommentListState } from '../shared/data/CommentListState';
import type { Story, StoryGroup } from './Story';
import { storyComments } from './storyComments';
import { sampleLoadedList } from '../testing/fixtures/sampleCommentListState';
import { failed, storyListState } from './storyListState';
import { StoryPanel } from './StoryPanel';
import { StoryViewPreferences } from './StoryViewPreferences';

const conversation = storyListState(sampleLoadedList(storyComments(1)));

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

/** The agent's panel with comments in it. */
export const agentLists: StoryGroup = {
  id: 'agent-lists',
  title: 'The agent’s panel with comments',
  stories: [
    {
      name: 'Agent, list: one on this conversation, three recent',
      render: () => (
        <StoryPanel conversation={conversation} recent={storyListState(sampleLoadedList(storyComments(3)))} />
      ),
    },
    {
      name: 'Agent, list: no conversation selected',
      render: recent({}),
    },
    {
      name: 'Agent, list: both sections folded',
      render: () => (
        <StoryViewPreferences on={['conversationFolded', 'recentFolded']}>
          <StoryPanel
            conversation={conversation}
            recent={storyListState(sampleLoadedList(storyComments(3)))}
          />
        </StoryViewPreferences>
      ),
    },
    ...staleLists,
    ...incompleteLists,
  ],
};
