import React from 'react';
import type { CommentFilters } from '../features/filters/data/CommentFilters';
import type { ViewPreference } from '../shared/data/storage/viewPreferences';
import type { MoreStatus } from '../shared/data/CommentListState';
import type { StoryGroup } from './Story';
import { storyComments } from './storyComments';
import { sampleLoadedList } from '../testing/fixtures/sampleCommentListState';
import { storyListState } from './storyListState';
import { StoryPanel } from './StoryPanel';
import { STORY_TONES, storyYear } from './storyTones';
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

interface TonesStory {
  more?: MoreStatus;
  /** How many of the comments are loaded. */
  count?: number;
  filters?: Partial<CommentFilters>;
}

const tones =
  (on: readonly ViewPreference[], { more = 'none', count, filters = {} }: TonesStory = {}) =>
  (): React.ReactElement => (
    <StoryViewPreferences on={on}>
      <StoryPanel
        conversation={null}
        recent={storyListState(sampleLoadedList(storyYear().slice(0, count), { more }))}
        filters={filters}
        toneOf={STORY_TONES.toneOf}
      />
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
    { name: 'Overview: categories, where no tone is set', render: overview(['overviewShown']) },
    { name: 'Figures: strengths and to improve', render: tones([]) },
    {
      name: 'Figures: the list shows what one of them counts',
      render: tones([], { filters: { tone: 'improve', period: 'last30Days' } }),
    },
    {
      name: 'Figures: of the loaded comments',
      render: tones([], { count: 3, more: 'available' }),
    },
    { name: 'Overview: tones as a picture', render: tones(['overviewShown']) },
    { name: 'Overview: tones as a table', render: tones(['overviewShown', 'chartAsTable']) },
    {
      name: 'Overview: tones of the loaded comments, a topic chosen',
      render: tones(['overviewShown'], {
        count: 12,
        more: 'available',
        filters: { categoryKey: 'id:category-Needs Improvement', period: 'last90Days' },
      }),
    },
  ],
};
