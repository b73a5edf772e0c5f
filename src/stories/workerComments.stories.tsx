import React from 'react';
import type { CommentListState } from '../shared/data/CommentListState';
import type { StoryGroup } from './Story';
import { storyComments } from './storyComments';
import {
  storyDownload,
  StoryWorkerComments,
  unsentDraft,
  type StoryWorkerProps,
} from './StoryWorkerComments';
import { sampleLoadedList } from '../testing/fixtures/sampleCommentListState';
import { failed, storyListState } from './storyListState';
import { YEAR_TONES, storyYear } from './storyYear';

const nothing = (): void => undefined;

const renderWorker =
  (list: CommentListState, props: Omit<StoryWorkerProps, 'list'> = {}) =>
  (): React.ReactElement => <StoryWorkerComments list={list} {...props} />;

const OWN_NAME = 'Robin Example';
const SEVEN_COMMENTS = storyComments(7);
const UNSENT_DRAFTS = [unsentDraft({ kind: 'none' })];

/** What a supervisor sees of an agent in Teams View. */
export const workerComments: StoryGroup = {
  id: 'worker-comments',
  title: 'Supervisors: the comments on an agent',
  stories: [
    {
      name: 'Supervisor, agent: the newest of seven comments',
      render: renderWorker(storyListState(sampleLoadedList(SEVEN_COMMENTS))),
    },
    {
      name: 'Supervisor, agent: the categories as a picture',
      render: renderWorker(storyListState(sampleLoadedList(SEVEN_COMMENTS))),
      press: ['AssessmentCommentsTrend'],
    },
    {
      name: 'Supervisor, agent: the menu',
      render: renderWorker(storyListState(sampleLoadedList(SEVEN_COMMENTS))),
      press: ['AssessmentCommentsPanelMenu'],
    },
    {
      name: 'Supervisor, agent: search and filters are open',
      render: renderWorker(storyListState(sampleLoadedList(SEVEN_COMMENTS)), { ownReviewer: OWN_NAME }),
      press: ['AssessmentCommentsTeamSearch', 'AssessmentCommentsFilters'],
    },
    {
      name: 'Supervisor, agent: strengths and what to improve',
      render: renderWorker(storyListState(sampleLoadedList(storyYear())), { tones: YEAR_TONES }),
    },
    {
      name: 'Supervisor, agent: strengths and what to improve as a picture',
      render: renderWorker(storyListState(sampleLoadedList(storyYear())), { tones: YEAR_TONES }),
      press: ['AssessmentCommentsTrend'],
    },
    {
      name: 'Supervisor, agent: filters stay from the agent before',
      render: renderWorker(storyListState(sampleLoadedList(SEVEN_COMMENTS)), {
        filters: { categoryKey: 'id:category-0' },
      }),
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
      press: ['AssessmentCommentsShowMoreComments'],
    },
    {
      name: 'Supervisor, agent: all is being loaded',
      render: renderWorker(
        storyListState(sampleLoadedList(SEVEN_COMMENTS, { more: 'loading' }), {
          loadAll: { running: true, start: nothing, stop: nothing },
        }),
      ),
      press: ['AssessmentCommentsShowMoreComments'],
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
      render: renderWorker(storyListState({ kind: 'empty' }), { unsent: UNSENT_DRAFTS }),
    },
    {
      name: 'Supervisor, agent: asked before an unsent comment is discarded',
      render: renderWorker(storyListState({ kind: 'empty' }), { unsent: UNSENT_DRAFTS }),
      press: ['AssessmentCommentsAddDiscard'],
    },
    {
      name: 'Supervisor, agent: a file is wanted of comments that are not all loaded',
      render: renderWorker(storyListState(sampleLoadedList(SEVEN_COMMENTS, { more: 'available' })), {
        download: storyDownload({ step: { kind: 'asking' } }),
      }),
    },
    {
      name: 'Supervisor, agent: a file waits for the rest of the comments',
      render: renderWorker(storyListState(sampleLoadedList(SEVEN_COMMENTS, { more: 'loading' })), {
        download: storyDownload({ step: { kind: 'loading' } }),
      }),
    },
    {
      name: 'Supervisor, agent: the rest of the comments could not be loaded for a file',
      render: renderWorker(storyListState(sampleLoadedList(SEVEN_COMMENTS, { more: 'failed' })), {
        download: storyDownload({ step: { kind: 'incomplete' } }),
      }),
    },
    {
      name: 'Supervisor, agent: a file is wanted of more comments than can be loaded',
      render: renderWorker(storyListState(sampleLoadedList(SEVEN_COMMENTS, { more: 'capped' })), {
        download: storyDownload({ step: { kind: 'capped' }, canLoadAll: false }),
      }),
    },
    {
      name: 'Supervisor, agent: a file was saved',
      render: renderWorker(storyListState(sampleLoadedList(SEVEN_COMMENTS, { more: 'none' })), {
        download: storyDownload({ step: { kind: 'saved', count: 7 } }),
      }),
    },
    {
      name: 'Supervisor, agent: a file could not be saved',
      render: renderWorker(storyListState(sampleLoadedList(SEVEN_COMMENTS, { more: 'none' })), {
        download: storyDownload({ step: { kind: 'failed' } }),
      }),
    },
  ],
};
