import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/flexTest';
import { StoryPage } from './StoryPage';

const EXPECTED = path.join(__dirname, 'expected');

/** A story in the format of its file: the accessibility tree, then the positions of its elements. */
const describeStory = (name: string, tree: string, boxes: readonly string[]): string =>
  [`# ${name}`, tree, ...boxes, ''].join('\n');

test('each story has the committed accessibility tree and layout (update with `npm run stories:update`)', async ({
  page,
  emulator,
}) => {
  const stories = await StoryPage.open(page, emulator.origin);
  for (const { id, names } of stories.groups) {
    const texts: string[] = [];
    for (const name of names) {
      await stories.show(name, { font: 'even' });
      texts.push(describeStory(name, await stories.tree(), await stories.boxes()));
    }
    expect.soft(texts.join('\n')).toMatchSnapshot(`${id}.txt`);
  }
  const files = stories.groups.map(({ id }) => `${id}.txt`);
  expect(readdirSync(EXPECTED).sort()).toEqual(files.sort());
});
