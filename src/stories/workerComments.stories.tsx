import React from 'react';
import { WorkerComments, type WorkerCommentsProps } from '../features/team-view/ui/WorkerComments';
import type { CommentListState } from '../shared/data/CommentListState';
import { categoryTrend } from '../features/trend/data/categoryTrend';
import type { CommentFilters } from '../features/filters/data/filterComments';
import { summarizeComments } from '../features/trend/data/commentSummary';
import { COVERED_BY } from './coveredBy';
import type { StoryGroup, TestReference } from './Story';
import { STORY_NOW, storyComments } from './storyComments';
import { failed, loadedList, storyFilteredComments, storyListState } from './storyListState';

interface OfWorker {
  filters?: Partial<CommentFilters>;
  orphans?: WorkerCommentsProps['orphans'];
}

const nothing = (): void => undefined;

const ofWorker =
  (part: CommentListState, { filters, orphans = [] }: OfWorker = {}) =>
  (): React.ReactElement => {
    const comments = part.view.kind === 'comments' ? part.view.comments : [];
    return (
      <WorkerComments
        list={part}
        summary={summarizeComments(comments)}
        filtered={storyFilteredComments(comments, filters)}
        trend={categoryTrend(comments, STORY_NOW)}
        orphans={orphans}
        onOpenConversation={nothing}
      />
    );
  };

const SEVEN = storyComments(7);
const UNSENT = [{ reservationSid: 'WR1', text: 'Asked twice for the number, calmly.', discard: nothing }];
const UNSENT_REACHED: TestReference = {
  file: 'e2e/supervisor/taskTab.spec.ts',
  title: 'what was typed on a task that the agent completes meanwhile is found with the agent',
};

/** What a supervisor sees of an agent in Teams View. */
export const workerComments: StoryGroup = {
  id: 'worker-comments',
  title: 'Supervisors: the comments on an agent',
  stories: [
    {
      name: 'Supervisor, agent: seven comments with figures and picture',
      render: ofWorker(storyListState(loadedList(SEVEN))),
      coveredBy: COVERED_BY.supervisorReads,
    },
    {
      name: 'Supervisor, agent: filters stay from the agent before',
      render: ofWorker(storyListState(loadedList(SEVEN)), { filters: { categoryKey: 'id:category-0' } }),
      coveredBy: COVERED_BY.supervisorReads,
    },
    {
      name: 'Supervisor, agent: nothing matches the filters',
      render: ofWorker(storyListState(loadedList(SEVEN)), { filters: { search: 'nothing like it' } }),
      coveredBy: COVERED_BY.supervisorReads,
    },
    {
      name: 'Supervisor, agent: all can be loaded',
      render: ofWorker(
        storyListState(loadedList(SEVEN, { more: 'available' }), {
          loadAll: { running: false, start: nothing, stop: nothing },
        }),
      ),
      coveredBy: COVERED_BY.loadAll,
    },
    {
      name: 'Supervisor, agent: all is being loaded',
      render: ofWorker(
        storyListState(loadedList(SEVEN, { more: 'loading' }), {
          loadAll: { running: true, start: nothing, stop: nothing },
        }),
      ),
      coveredBy: COVERED_BY.loadAll,
    },
    {
      name: 'Supervisor, agent: first load',
      render: ofWorker(storyListState({ kind: 'loading' }, { updatedAt: null, refreshing: true })),
      coveredBy: COVERED_BY.supervisorReads,
    },
    {
      name: 'Supervisor, agent: no comments',
      render: ofWorker(storyListState({ kind: 'empty' })),
      coveredBy: COVERED_BY.badResponsesForSupervisors,
    },
    {
      name: 'Supervisor, agent: not matched to Insights',
      render: ofWorker(storyListState({ kind: 'agentUnknown' })),
      coveredBy: {
        file: 'src/features/team-view/data/useWorkerComments.test.tsx',
        title: 'is unknown without a question where nothing was ever seen',
      },
    },
    {
      name: 'Supervisor, agent: not permitted',
      render: ofWorker(
        storyListState(failed('notPermitted', { status: 403, code: 45003 }), { updatedAt: null }),
      ),
      coveredBy: {
        file: 'e2e/supervisor/reading.spec.ts',
        title: 'a supervisor without an Insights role reads which one is missing',
      },
    },
    {
      name: 'Supervisor, agent: Insights does not respond (502)',
      render: ofWorker(storyListState(failed('unavailable', { status: 502 }), { updatedAt: null })),
      coveredBy: COVERED_BY.badResponsesForSupervisors,
    },
    {
      name: 'Supervisor, agent: a comment waits unsent',
      render: ofWorker(storyListState({ kind: 'empty' }), { orphans: UNSENT }),
      coveredBy: UNSENT_REACHED,
    },
    {
      name: 'Supervisor, agent: asked before an unsent comment is discarded',
      render: ofWorker(storyListState({ kind: 'empty' }), { orphans: UNSENT }),
      press: ['AssessmentCommentsAddDiscard'],
      coveredBy: UNSENT_REACHED,
    },
  ],
};
