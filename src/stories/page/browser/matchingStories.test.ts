import { ALL_STORIES } from '../../allStories';
import { matchingStories, storyAnchor } from './matchingStories';

const names = (filter: string) =>
  matchingStories(ALL_STORIES, filter).flatMap(({ stories }) => stories.map(({ name }) => name));

it('finds the stories that contain every word, in their name or that of their group', () => {
  expect(names('503 AGENT')).toContain('Agent: Insights does not respond (503)');
  expect(names('503 agent').every((name) => name.includes('503'))).toBe(true);
  const [first] = ALL_STORIES;
  expect(names(first?.title ?? '')).toEqual(
    expect.arrayContaining(first?.stories.map(({ name }) => name) ?? []),
  );
});

it('leaves out groups without a match, and finds everything without a filter', () => {
  expect(matchingStories(ALL_STORIES, 'no such story')).toEqual([]);
  expect(matchingStories(ALL_STORIES, ' ')).toEqual(ALL_STORIES);
});

it('gives each story a link of its own', () => {
  const anchors = names('').map(storyAnchor);
  expect(new Set(anchors).size).toBe(anchors.length);
});
