import React from 'react';
import { WorkerComments, type WorkerCommentsProps } from '../features/team-view/ui/WorkerComments';
import type { CommentListState } from '../shared/data/CommentListState';
import type { Tones } from '../features/tones/data/Tones';
import { TonesContext } from '../features/tones/ui/TonesContext';
import type { CommentFilters } from '../features/filters/data/CommentFilters';
import type { StoryGroup } from './Story';
import { STORY_NOW, storyComments } from './storyComments';
import { sampleLoadedList } from '../testing/fixtures/sampleCommentListState';
import { statsOf } from '../testing/fixtures/sampleStats';
import { commentsOf, failed, storyFilteredList, storyListState } from './storyListState';
import { YEAR_TONES, storyYear } from './storyYear';

interface WorkerStory {
  /** The name of the signed-in supervisor as a reviewer; by default not known. */
  ownReviewer?: string;
  filters?: Partial<CommentFilters>;
  orphans?: WorkerCommentsProps['orphans'];
  /** The tones that the admin has set; by default none. */
  tones?: Pick<Tones, 'areSet' | 'toneOf'>;
}

const nothing = (): void => undefined;

const OWN_NAME = 'Robin Example';
const NO_TONES = { areSet: false, toneOf: () => null };

const renderWorker =
  (list: CommentListState, { filters, orphans = [], tones = NO_TONES, ownReviewer }: WorkerStory = {}) =>
  (): React.ReactElement => {
    const filtered = storyFilteredList(list, filters, tones.toneOf);
    const isWhole = list.view.kind === 'comments' && list.view.more === 'none';
    return (
      <TonesContext.Provider value={tones}>
        <WorkerComments
          list={filtered.list}
          filters={{ ...filtered.filters, ownReviewer: ownReviewer ?? null }}
          stats={statsOf(commentsOf(list), tones.toneOf, STORY_NOW, isWhole)}
          orphans={orphans}
          onOpenConversation={nothing}
        />
      </TonesContext.Provider>
    );
  };

const SEVEN_COMMENTS = storyComments(7);
const UNSENT_DRAFTS = [
  { reservationSid: 'WR1', text: 'Asked twice for the number, calmly.', discard: nothing },
];

/** What a supervisor sees of an agent in Teams View. */
export const workerComments: StoryGroup = {
  id: 'worker-comments',
  title: 'Supervisors: the comments on an agent',
  stories: [
    {
      name: 'Supervisor, agent: seven comments with figures and picture',
      render: renderWorker(storyListState(sampleLoadedList(SEVEN_COMMENTS))),
    },
    {
      name: 'Supervisor, agent: strengths and what to improve',
      render: renderWorker(storyListState(sampleLoadedList(storyYear())), { tones: YEAR_TONES }),
    },
    {
      name: 'Supervisor, agent: filters stay from the agent before',
      render: renderWorker(storyListState(sampleLoadedList(SEVEN_COMMENTS)), {
        filters: { categoryKey: 'id:category-0' },
      }),
    },
    {
      name: 'Supervisor, agent: the comments that the supervisor wrote are offered',
      render: renderWorker(storyListState(sampleLoadedList(SEVEN_COMMENTS)), { ownReviewer: OWN_NAME }),
    },
    {
      name: 'Supervisor, agent: only the comments that the supervisor wrote',
      render: renderWorker(storyListState(sampleLoadedList(SEVEN_COMMENTS)), {
        ownReviewer: OWN_NAME,
        filters: { reviewerName: OWN_NAME },
      }),
    },
    {
      name: 'Supervisor, agent: nothing matches the filters',
      render: renderWorker(storyListState(sampleLoadedList(SEVEN_COMMENTS)), {
        filters: { search: 'nothing like it' },
      }),
    },
    {
      name: 'Supervisor, agent: all can be loaded',
      render: renderWorker(
        storyListState(sampleLoadedList(SEVEN_COMMENTS, { more: 'available' }), {
          loadAll: { running: false, start: nothing, stop: nothing },
        }),
      ),
    },
    {
      name: 'Supervisor, agent: all is being loaded',
      render: renderWorker(
        storyListState(sampleLoadedList(SEVEN_COMMENTS, { more: 'loading' }), {
          loadAll: { running: true, start: nothing, stop: nothing },
        }),
      ),
    },
    {
      name: 'Supervisor, agent: first load',
      render: renderWorker(storyListState({ kind: 'loading' }, { updatedAt: null, refreshing: true })),
    },
    {
      name: 'Supervisor, agent: no comments',
      render: renderWorker(storyListState({ kind: 'empty' })),
    },
    {
      name: 'Supervisor, agent: not matched to Insights',
      render: renderWorker(storyListState({ kind: 'agentUnknown' })),
    },
    {
      name: 'Supervisor, agent: not permitted',
      render: renderWorker(
        storyListState(failed('notPermitted', { status: 403, code: 45003 }), { updatedAt: null }),
      ),
    },
    {
      name: 'Supervisor, agent: Insights does not respond (502)',
      render: renderWorker(storyListState(failed('unavailable', { status: 502 }), { updatedAt: null })),
    },
    {
      name: 'Supervisor, agent: a comment waits unsent',
      render: renderWorker(storyListState({ kind: 'empty' }), { orphans: UNSENT_DRAFTS }),
    },
    {
      name: 'Supervisor, agent: asked before an unsent comment is discarded',
      render: renderWorker(storyListState({ kind: 'empty' }), { orphans: UNSENT_DRAFTS }),
      press: ['AssessmentCommentsAddDiscard'],
    },
  ],
};
