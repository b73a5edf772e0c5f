import { ALL_STORIES } from './allStories';

const stories = ALL_STORIES.flatMap((group) => group.stories);

it('gives each story a unique name', () => {
  const names = stories.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('gives each group of stories a unique id', () => {
  const ids = ALL_STORIES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
