import React from 'react';
import type { LoadedCommentList, CommentListState } from '../shared/data/CommentListState';
import { FROM_RESPONSES, COVERED_BY } from './coveredBy';
import type { Story, StoryGroup } from './Story';
import { storyComments } from './storyComments';
import { failed, loadedList, storyListState } from './storyListState';
import { StoryPanel } from './StoryPanel';
import { StoryViewPreferences } from './StoryViewPreferences';

const REFRESH_TEST = 'src/features/agent-panel/data/useRecentFeedback.refresh.test.tsx';

const conversation = storyListState(loadedList(storyComments(1)));

/** The agent's recent feedback: three comments in a list with these changes. */
const recent =
  (changes: Partial<LoadedCommentList>, list: Partial<CommentListState> = {}) =>
  (): React.ReactElement => (
    <StoryPanel conversation={null} recent={storyListState(loadedList(storyComments(3), changes), list)} />
  );

const incompleteLists: readonly Story[] = [
  {
    name: 'Agent, list: more can be loaded',
    render: recent({ more: 'available' }),
    coveredBy: COVERED_BY.manyComments,
  },
  {
    name: 'Agent, list: more is being loaded',
    render: recent({ more: 'loading' }),
    coveredBy: COVERED_BY.manyComments,
  },
  {
    name: 'Agent, list: the rest could not be loaded',
    render: recent({ more: 'failed' }),
    coveredBy: COVERED_BY.nextPageFails,
  },
  {
    name: 'Agent, list: the rest cannot be loaded',
    render: recent({ more: 'partial' }),
    coveredBy: {
      file: 'e2e/faults/paging.spec.ts',
      title: 'pages that lead elsewhere or nowhere are not followed, and the list says that it is not whole',
    },
  },
  {
    name: 'Agent, list: the newest are loaded, older ones are in Insights',
    render: recent({ more: 'capped' }),
    coveredBy: {
      file: 'src/shared/data/query/fetchSettings.test.tsx',
      title: 'reads no further than is set, and says so',
    },
  },
  {
    name: 'Agent, list: two records could not be displayed',
    render: recent({ unreadableCount: 2 }),
    coveredBy: COVERED_BY.badRecords,
  },
];

const staleLists: readonly Story[] = [
  {
    name: 'Agent, list: it is being refreshed',
    render: recent({}, { refreshing: true }),
    coveredBy: { file: REFRESH_TEST, title: 'shows what is new' },
  },
  {
    name: 'Agent, list: offline with feedback from before',
    render: recent({ problem: { kind: 'offline' } }),
    coveredBy: { file: REFRESH_TEST, title: 'says that the desk is offline above a list that stays' },
  },
  {
    name: 'Agent, list: a refresh failed',
    render: recent({ problem: failed('unavailable', { status: 503 }) }),
    coveredBy: {
      file: REFRESH_TEST,
      title: 'that fails keeps the list, with the problem and the age of the list',
    },
  },
  {
    name: 'Agent, list: a refresh was refused',
    render: recent({ problem: failed('notPermitted', { status: 403 }) }),
    coveredBy: { file: REFRESH_TEST, title: 'that is refused keeps the list as well' },
  },
  {
    name: 'Agent, list: a refresh ended at an expired page token',
    render: recent({ problem: failed('invalidPageToken', { status: 400, code: 21481 }) }),
    coveredBy: {
      file: FROM_RESPONSES,
      title: 'keeps the list where a refresh of two pages ends at a page token that has expired',
    },
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
        <StoryPanel conversation={conversation} recent={storyListState(loadedList(storyComments(3)))} />
      ),
      coveredBy: COVERED_BY.agentReads,
    },
    {
      name: 'Agent, list: no conversation selected',
      render: recent({}),
      coveredBy: {
        file: 'e2e/agent/panel.spec.ts',
        title: "yesterday's comment is there this morning with no task open",
      },
    },
    {
      name: 'Agent, list: both sections folded',
      render: () => (
        <StoryViewPreferences on={['conversationFolded', 'recentFolded']}>
          <StoryPanel conversation={conversation} recent={storyListState(loadedList(storyComments(3)))} />
        </StoryViewPreferences>
      ),
      coveredBy: {
        file: 'e2e/agent/layout.spec.ts',
        title: 'what is folded and turned is as it was left, after closing the panel and after a reload',
      },
    },
    ...staleLists,
    ...incompleteLists,
  ],
};
