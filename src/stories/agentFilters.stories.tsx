import React from 'react';
import type { CommentFilters } from '../features/filters/data/CommentFilters';
import type { ViewPreference } from '../shared/data/storage/viewPreferences';
import type { MoreStatus } from '../shared/data/CommentListState';
import type { StoryGroup } from './Story';
import { storyComment, storyComments } from './storyComments';
import { sampleLoadedList } from '../testing/fixtures/sampleCommentListState';
import { storyListState } from './storyListState';
import { STORY_TONES } from './storyTones';
import { StoryPanel } from './StoryPanel';
import { YEAR_TONES, storyYear } from './storyYear';
import { StoryViewPreferences } from './StoryViewPreferences';

const SEVEN_COMMENTS = storyListState(sampleLoadedList(storyComments(7)));

const filtered = (filters: Partial<CommentFilters>) => (): React.ReactElement => (
  <StoryPanel conversation={null} recent={SEVEN_COMMENTS} filters={filters} />
);

const withTones = (filters: Partial<CommentFilters>) => (): React.ReactElement => (
  <StoryPanel conversation={null} recent={SEVEN_COMMENTS} filters={filters} tones={STORY_TONES} />
);

const LONG_TEXT = storyListState(
  sampleLoadedList([
    storyComment({
      text: `${'Clear, calm and to the point. '.repeat(16)}The summary at the end left nothing open.`,
    }),
  ]),
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
        tones={YEAR_TONES}
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
      name: 'Search: nothing found',
      render: filtered({ search: 'nothing like it' }),
    },
    {
      name: 'Search: nothing found with filters',
      render: filtered({ search: 'greeting', categoryKey: 'id:category-1' }),
    },
    {
      name: 'Search: finds category and reviewer',
      render: filtered({ search: 'empathy robin' }),
    },
    {
      name: 'Search: a long text is open at what was found',
      render: () => <StoryPanel conversation={null} recent={LONG_TEXT} filters={{ search: 'summary' }} />,
    },
    {
      name: 'Filters: nothing matches',
      render: filtered({ categoryKey: 'id:category-9', period: 'last7Days' }),
    },
    { name: 'Tones: one of each', render: withTones({}) },
    {
      name: 'Tones: open filters',
      render: withTones({}),
      press: ['AssessmentCommentsFilters'],
    },
    {
      name: 'Tones: all filters active',
      render: withTones({
        categoryKey: 'id:category-0',
        tone: 'improve',
        period: 'last30Days',
        reviewerName: 'Robin Example',
      }),
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
