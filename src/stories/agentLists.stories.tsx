import React from 'react';
import type { LoadedCommentList, CommentListState } from '../shared/data/CommentListState';
import { FROM_ANSWERS, REACHED_BY } from './reachedBy';
import type { Story, StoryGroup } from './Story';
import { storyComments } from './storyComments';
import { failed, listed, storyPart } from './storyParts';
import { StoryPanel } from './StoryPanel';
import { StorySwitches } from './StorySwitches';

const REFRESH = 'src/features/agent-panel/data/useRecentFeedback.refresh.test.tsx';

const conversation = storyPart(listed(storyComments(1)));

/** The agent's recent feedback, three comments, with something special about it. */
const recent =
  (changes: Partial<LoadedCommentList>, part: Partial<CommentListState> = {}) =>
  (): React.ReactElement => (
    <StoryPanel conversation={null} recent={storyPart(listed(storyComments(3), changes), part)} />
  );

const beyond: readonly Story[] = [
  {
    name: 'Agent, list: more can be loaded',
    draw: recent({ more: 'available' }),
    reachedBy: REACHED_BY.manyComments,
  },
  {
    name: 'Agent, list: more is being loaded',
    draw: recent({ more: 'loading' }),
    reachedBy: REACHED_BY.manyComments,
  },
  {
    name: 'Agent, list: the rest could not be loaded',
    draw: recent({ more: 'failed' }),
    reachedBy: REACHED_BY.nextPageFails,
  },
  {
    name: 'Agent, list: the rest cannot be loaded',
    draw: recent({ more: 'partial' }),
    reachedBy: {
      file: 'e2e/faults/paging.spec.ts',
      title: 'pages that lead elsewhere or nowhere are not followed, and the list says that it is not whole',
    },
  },
  {
    name: 'Agent, list: the newest are loaded, older ones are in Insights',
    draw: recent({ more: 'capped' }),
    reachedBy: {
      file: 'src/shared/data/query/fetchSettings.test.tsx',
      title: 'reads no further than is set, and says so',
    },
  },
  {
    name: 'Agent, list: two records could not be displayed',
    draw: recent({ unreadableCount: 2 }),
    reachedBy: REACHED_BY.badRecords,
  },
];

const old: readonly Story[] = [
  {
    name: 'Agent, list: it is being refreshed',
    draw: recent({}, { refreshing: true }),
    reachedBy: { file: REFRESH, title: 'shows what is new' },
  },
  {
    name: 'Agent, list: offline with feedback from before',
    draw: recent({ problem: { kind: 'offline' } }),
    reachedBy: { file: REFRESH, title: 'says that the desk is offline above a list that stays' },
  },
  {
    name: 'Agent, list: a refresh failed',
    draw: recent({ problem: failed('unavailable', { status: 503 }) }),
    reachedBy: {
      file: REFRESH,
      title: 'that fails keeps the list, with the problem and the age of the list',
    },
  },
  {
    name: 'Agent, list: a refresh was refused',
    draw: recent({ problem: failed('notPermitted', { status: 403 }) }),
    reachedBy: { file: REFRESH, title: 'that is refused keeps the list as well' },
  },
  {
    name: 'Agent, list: a refresh ended at an expired page token',
    draw: recent({ problem: failed('invalidPageToken', { status: 400, code: 21481 }) }),
    reachedBy: {
      file: FROM_ANSWERS,
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
      draw: () => <StoryPanel conversation={conversation} recent={storyPart(listed(storyComments(3)))} />,
      reachedBy: REACHED_BY.agentReads,
    },
    {
      name: 'Agent, list: no conversation selected',
      draw: recent({}),
      reachedBy: {
        file: 'e2e/agent/panel.spec.ts',
        title: "yesterday's comment is there this morning with no task open",
      },
    },
    {
      name: 'Agent, list: both sections folded',
      draw: () => (
        <StorySwitches on={['conversationFolded', 'recentFolded']}>
          <StoryPanel conversation={conversation} recent={storyPart(listed(storyComments(3)))} />
        </StorySwitches>
      ),
      reachedBy: {
        file: 'e2e/agent/layout.spec.ts',
        title: 'what is folded and turned is as it was left, after closing the panel and after a reload',
      },
    },
    ...old,
    ...beyond,
  ],
};
