import React from 'react';
import type { CommentFilters } from '../features/filters/data/CommentFilters';
import type { ViewPreference } from '../shared/data/storage/viewPreferences';
import { COVERED_BY } from './coveredBy';
import type { StoryGroup } from './Story';
import { storyComments } from './storyComments';
import { loadedList, storyListState } from './storyListState';
import { StoryPanel } from './StoryPanel';
import { StoryViewPreferences } from './StoryViewPreferences';

const SEVEN_COMMENTS = storyListState(loadedList(storyComments(7)));

const filtered = (filters: Partial<CommentFilters>) => (): React.ReactElement => (
  <StoryPanel conversation={null} recent={SEVEN_COMMENTS} filters={filters} />
);

const overview = (on: readonly ViewPreference[]) => (): React.ReactElement => (
  <StoryViewPreferences on={on}>
    <StoryPanel conversation={null} recent={SEVEN_COMMENTS} />
  </StoryViewPreferences>
);

const PREFERENCES_SAVED = {
  file: 'e2e/agent/layout.spec.ts',
  title: 'what is folded and turned is as it was left, after closing the panel and after a reload',
};

/** The search, the filters and the overview of a list. */
export const agentFilters: StoryGroup = {
  id: 'agent-finding',
  title: 'Search, filters and overview',
  stories: [
    { name: 'Filters: closed', render: filtered({}), coveredBy: COVERED_BY.manyComments },
    {
      name: 'Filters: open, nothing chosen',
      render: filtered({}),
      press: ['AssessmentCommentsFilters'],
      coveredBy: {
        file: 'e2e/agent/layout.spec.ts',
        title: 'nothing is cut off at any width, beside a call, zoomed, and with wide text',
      },
    },
    {
      name: 'Filters: a category and a time range chosen',
      render: filtered({ categoryKey: 'id:category-1', period: 'last30Days' }),
      coveredBy: COVERED_BY.supervisorReads,
    },
    {
      name: 'Filters: a search finds some',
      render: filtered({ search: 'greeting' }),
      coveredBy: COVERED_BY.supervisorReads,
    },
    {
      name: 'Filters: nothing matches',
      render: filtered({ search: 'nothing like it' }),
      coveredBy: {
        file: 'e2e/agent/keyboard.spec.ts',
        title: 'the keyboard alone opens the panel, walks 50 comments, finds some, and closes it',
      },
    },
    { name: 'Overview: a picture', render: overview(['overviewShown']), coveredBy: PREFERENCES_SAVED },
    {
      name: 'Overview: a table',
      render: overview(['overviewShown', 'chartAsTable']),
      coveredBy: PREFERENCES_SAVED,
    },
  ],
};
