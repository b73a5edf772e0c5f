import { page } from './layout';
import { markup } from './markup';
import { CONTROL_SCRIPT_PATH } from './paths';

/** The page that controls the emulator; `browser/` renders it. */
export function controlPage(): string {
  return page({
    title: 'Control · Flex emulator',
    scriptPath: CONTROL_SCRIPT_PATH,
    body: markup`<div id="control"></div>
<noscript>This page needs JavaScript.</noscript>`,
  });
}
