import { axeViolations } from '../support/axeViolations';
import { expect, test } from '../support/flexTest';
import { textsInOtherFonts } from '../support/fonts';
import { StoryPage, type StoryOptions } from './StoryPage';

const VARIANTS: readonly (StoryOptions & { width: number })[] = [
  { theme: 'dark', width: 320 },
  { theme: 'default', width: 1280 },
];

/** The start of the font of the theme, which the page of the stories has by default. */
const FONT = 'Inter var';

for (const options of VARIANTS) {
  test(`axe finds nothing in any story in the ${options.theme} theme, ${options.width} px wide, and each text has its font`, async ({
    page,
    emulator,
  }) => {
    const stories = await StoryPage.open(page, emulator.origin);
    const found: string[] = [];
    for (const name of stories.names) {
      await stories.show(name, options);
      found.push(...(await axeViolations(page)).map((violation) => `${name}: ${violation}`));
      const otherFonts = await textsInOtherFonts(page, '#story', FONT);
      found.push(...otherFonts.map((text) => `${name}: ${text}`));
      const over = await stories.overflow(options.width);
      if (over > 0) found.push(`${name}: ${over} px wider than its place`);
    }
    expect(found).toEqual([]);
  });
}
