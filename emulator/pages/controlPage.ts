import type { EmulatorPage } from './EmulatorPage';
import { page } from './layout';
import { markup } from './markup';
import { pageLinks } from './navigation';
import { CONTROL_SCRIPT_PATH } from './paths';

/** The page that controls the emulator; `browser/` renders it. */
export function controlPage(pages: readonly EmulatorPage[]): string {
  return page({
    title: 'Control · Flex emulator',
    scriptPath: CONTROL_SCRIPT_PATH,
    body: markup`<div id="control" data-links="${JSON.stringify(pageLinks(pages))}"></div>
<noscript>This page needs JavaScript.</noscript>`,
  });
}
