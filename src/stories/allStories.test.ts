import { existsSync, readFileSync } from 'node:fs';
import { ALL_STORIES } from './allStories';
import type { TestReference } from './Story';

const stories = ALL_STORIES.flatMap((group) => group.stories);

/** Whether the file has a test with this title. Quotes in the title can be escaped in the file. */
function exists({ file, title }: TestReference): boolean {
  if (!existsSync(file)) return false;
  const quoted = [title, title.replace(/'/g, "\\'")].flatMap((each) => [`'${each}'`, `"${each}"`]);
  const text = readFileSync(file, 'utf8');
  return quoted.some((each) => text.includes(each));
}

it('each story has a name of its own', () => {
  const names = stories.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('each group of stories has an id of its own', () => {
  const ids = ALL_STORIES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('each story is a state that a test which exists reaches from an answer', () => {
  expect(stories.filter(({ coveredBy }) => !exists(coveredBy)).map(({ name }) => name)).toEqual([]);
});
