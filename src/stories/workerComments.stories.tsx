import React from 'react';
import { WorkerComments, type WorkerCommentsProps } from '../features/team-view/ui/WorkerComments';
import type { CommentListState } from '../shared/data/CommentListState';
import { categoryTrend } from '../features/trend/data/categoryTrend';
import type { CommentFilters } from '../features/filters/data/CommentFilters';
import { summarizeComments } from '../features/trend/data/commentSummary';
import { REACHED_BY } from './reachedBy';
import type { StoryGroup, TestTitle } from './Story';
import { STORY_NOW, storyComments } from './storyComments';
import { failed, listed, storyFinding, storyPart } from './storyParts';

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
        filtered={storyFinding(comments, filters)}
        trend={categoryTrend(comments, STORY_NOW)}
        orphans={orphans}
        onOpenConversation={nothing}
      />
    );
  };

const SEVEN = storyComments(7);
const UNSENT = [{ reservationSid: 'WR1', text: 'Asked twice for the number, calmly.', discard: nothing }];
const UNSENT_REACHED: TestTitle = {
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
      draw: ofWorker(storyPart(listed(SEVEN))),
      reachedBy: REACHED_BY.supervisorReads,
    },
    {
      name: 'Supervisor, agent: filters stay from the agent before',
      draw: ofWorker(storyPart(listed(SEVEN)), { filters: { categoryKey: 'id:category-0' } }),
      reachedBy: REACHED_BY.supervisorReads,
    },
    {
      name: 'Supervisor, agent: nothing matches the filters',
      draw: ofWorker(storyPart(listed(SEVEN)), { filters: { search: 'nothing like it' } }),
      reachedBy: REACHED_BY.supervisorReads,
    },
    {
      name: 'Supervisor, agent: all can be loaded',
      draw: ofWorker(
        storyPart(listed(SEVEN, { more: 'available' }), {
          loadAll: { running: false, start: nothing, stop: nothing },
        }),
      ),
      reachedBy: REACHED_BY.loadAll,
    },
    {
      name: 'Supervisor, agent: all is being loaded',
      draw: ofWorker(
        storyPart(listed(SEVEN, { more: 'loading' }), {
          loadAll: { running: true, start: nothing, stop: nothing },
        }),
      ),
      reachedBy: REACHED_BY.loadAll,
    },
    {
      name: 'Supervisor, agent: first load',
      draw: ofWorker(storyPart({ kind: 'loading' }, { updatedAt: null, refreshing: true })),
      reachedBy: REACHED_BY.supervisorReads,
    },
    {
      name: 'Supervisor, agent: no comments',
      draw: ofWorker(storyPart({ kind: 'empty' })),
      reachedBy: REACHED_BY.badAnswersForSupervisors,
    },
    {
      name: 'Supervisor, agent: not matched to Insights',
      draw: ofWorker(storyPart({ kind: 'agentUnknown' })),
      reachedBy: {
        file: 'src/features/team-view/data/useWorkerComments.test.tsx',
        title: 'is unknown without a question where nothing was ever seen',
      },
    },
    {
      name: 'Supervisor, agent: not permitted',
      draw: ofWorker(storyPart(failed('notPermitted', { status: 403, code: 45003 }), { updatedAt: null })),
      reachedBy: {
        file: 'e2e/supervisor/reading.spec.ts',
        title: 'a supervisor without an Insights role reads which one is missing',
      },
    },
    {
      name: 'Supervisor, agent: Insights does not respond (502)',
      draw: ofWorker(storyPart(failed('unavailable', { status: 502 }), { updatedAt: null })),
      reachedBy: REACHED_BY.badAnswersForSupervisors,
    },
    {
      name: 'Supervisor, agent: a comment waits unsent',
      draw: ofWorker(storyPart({ kind: 'empty' }), { orphans: UNSENT }),
      reachedBy: UNSENT_REACHED,
    },
    {
      name: 'Supervisor, agent: asked before an unsent comment is discarded',
      draw: ofWorker(storyPart({ kind: 'empty' }), { orphans: UNSENT }),
      press: ['AssessmentCommentsAddDiscard'],
      reachedBy: UNSENT_REACHED,
    },
  ],
};
