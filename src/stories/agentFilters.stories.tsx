import React from 'react';
import type { CommentFilters } from '../features/filters/data/CommentFilters';
import type { ViewPreference } from '../shared/data/storage/viewPreferences';
import type { StoryGroup } from './Story';
import { storyComments } from './storyComments';
import { sampleLoadedList } from '../testing/fixtures/sampleCommentListState';
import { storyListState } from './storyListState';
import { StoryPanel } from './StoryPanel';
import { StoryViewPreferences } from './StoryViewPreferences';

const SEVEN_COMMENTS = storyListState(sampleLoadedList(storyComments(7)));

const filtered = (filters: Partial<CommentFilters>) => (): React.ReactElement => (
  <StoryPanel conversation={null} recent={SEVEN_COMMENTS} filters={filters} />
);

const overview = (on: readonly ViewPreference[]) => (): React.ReactElement => (
  <StoryViewPreferences on={on}>
    <StoryPanel conversation={null} recent={SEVEN_COMMENTS} />
  </StoryViewPreferences>
);

/** The search, the filters and the overview of a list. */
export const agentFilters: StoryGroup = {
  id: 'agent-finding',
  title: 'Search, filters and overview',
  stories: [
    { name: 'Filters: closed', render: filtered({}) },
    {
      name: 'Filters: open, nothing chosen',
      render: filtered({}),
      press: ['AssessmentCommentsFilters'],
    },
    {
      name: 'Search: open, nothing typed',
      render: filtered({}),
      press: ['AssessmentCommentsSearch'],
    },
    {
      name: 'Filters: a category and a time range chosen',
      render: filtered({ categoryKey: 'id:category-1', period: 'last30Days' }),
    },
    {
      name: 'Filters: a search finds some',
      render: filtered({ search: 'greeting' }),
    },
    {
      name: 'Filters: nothing matches',
      render: filtered({ search: 'nothing like it' }),
    },
    { name: 'Overview: a picture', render: overview(['overviewShown']) },
    {
      name: 'Overview: a table',
      render: overview(['overviewShown', 'chartAsTable']),
    },
  ],
};
