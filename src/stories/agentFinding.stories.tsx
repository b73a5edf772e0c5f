import React from 'react';
import type { CommentFilters } from '../features/filters/data/CommentFilters';
import type { ViewPreference } from '../shared/data/storage/viewPreferences';
import { REACHED_BY } from './reachedBy';
import type { StoryGroup } from './Story';
import { storyComments } from './storyComments';
import { listed, storyPart } from './storyParts';
import { StoryPanel } from './StoryPanel';
import { StorySwitches } from './StorySwitches';

const SEVEN = storyPart(listed(storyComments(7)));

const found = (filters: Partial<CommentFilters>) => (): React.ReactElement => (
  <StoryPanel conversation={null} recent={SEVEN} filters={filters} />
);

const overview = (on: readonly ViewPreference[]) => (): React.ReactElement => (
  <StorySwitches on={on}>
    <StoryPanel conversation={null} recent={SEVEN} />
  </StorySwitches>
);

const TURNED = {
  file: 'e2e/agent/layout.spec.ts',
  title: 'what is folded and turned is as it was left, after closing the panel and after a reload',
};

/** Looking for something in a list, and the picture of it. */
export const agentFinding: StoryGroup = {
  id: 'agent-finding',
  title: 'Search, filters and overview',
  stories: [
    { name: 'Filters: closed', draw: found({}), reachedBy: REACHED_BY.manyComments },
    {
      name: 'Filters: open, nothing chosen',
      draw: found({}),
      press: ['AssessmentCommentsFilters'],
      reachedBy: {
        file: 'e2e/agent/layout.spec.ts',
        title: 'nothing is cut off at any width, beside a call, zoomed, and with wide text',
      },
    },
    {
      name: 'Filters: a category and a time range chosen',
      draw: found({ categoryKey: 'id:category-1', period: 'last30Days' }),
      reachedBy: REACHED_BY.supervisorReads,
    },
    {
      name: 'Filters: a search finds some',
      draw: found({ search: 'greeting' }),
      reachedBy: REACHED_BY.supervisorReads,
    },
    {
      name: 'Filters: nothing matches',
      draw: found({ search: 'nothing like it' }),
      reachedBy: {
        file: 'e2e/agent/keyboard.spec.ts',
        title: 'the keyboard alone opens the panel, walks 50 comments, finds some, and closes it',
      },
    },
    { name: 'Overview: a picture', draw: overview(['overviewShown']), reachedBy: TURNED },
    { name: 'Overview: a table', draw: overview(['overviewShown', 'chartAsTable']), reachedBy: TURNED },
  ],
};
