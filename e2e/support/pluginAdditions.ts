import type { EmulatorOptions } from '../../emulator/createEmulator';
import { pseudoLanguage } from '../../emulator/flex/pseudoLanguage';
import { createStoriesPage } from '../../src/stories/page/server/storiesPage';
import { enUS } from '../../src/strings/en-US';

/** What the plugin adds to the emulator: the page with its stories, and its texts in the pseudo language. */
export function pluginAdditions(): Pick<EmulatorOptions, 'pages' | 'languages'> {
  return { pages: [createStoriesPage()], languages: [pseudoLanguage(enUS)] };
}
