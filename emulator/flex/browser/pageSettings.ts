import type { UnknownRecord } from '../../routing/read';
import type { Theme } from '../page';
import type { PageScenario } from '../pageScenario';

/** What the server writes into the page; see `page.ts`. */
interface PageSettings {
  insightsOrigin: string;
  /** Address of the event stream that triggers a reload, or null. */
  reloadStream: string | null;
  /** The language in the address of the page, or null. */
  language: string | null;
  /** The configuration that Flex starts with. */
  appConfig: UnknownRecord;
  theme: Theme;
  /** Names the day since the last reset; null if there was no reset. */
  dayName: string | null;
  /** The scenario in the address of the page, or null. */
  scenario: PageScenario | null;
}

/**
 * The settings are in an element that is not a script, so that the page's policy can forbid inline scripts.
 */
export function readPageSettings(): PageSettings {
  const element = document.getElementById('emulator-settings');
  return JSON.parse(element?.textContent ?? '') as PageSettings;
}
