import { axeViolations } from '../support/axeViolations';
import { expect, test } from '../support/flexTest';
import { StoryPage, type StoryOptions } from './StoryPage';

const VARIANTS: readonly (StoryOptions & { width: number })[] = [
  { theme: 'dark', width: 320 },
  { theme: 'default', width: 1280 },
];

for (const options of VARIANTS) {
  test(`axe finds nothing in any story in the ${options.theme} theme, ${options.width} px wide`, async ({
    page,
    emulator,
  }) => {
    const stories = await StoryPage.open(page, emulator.origin);
    const found: string[] = [];
    for (const name of stories.names) {
      await stories.show(name, options);
      found.push(...(await axeViolations(page)).map((violation) => `${name}: ${violation}`));
      const over = await stories.overflow(options.width);
      if (over > 0) found.push(`${name}: ${over} px wider than its place`);
    }
    expect(found).toEqual([]);
  });
}
