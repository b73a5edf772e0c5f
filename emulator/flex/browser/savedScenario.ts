import { SCENARIO_PARAMETER } from '../pageScenario';
import type { PageScenario } from '../pageScenario';

/** The scenario of this browser tab. */
export interface SavedScenario {
  scenario: PageScenario;
  /** What it opens was opened, so a reload leaves the page to the user. */
  isOpened: boolean;
  /** The user has closed its strip. */
  isClosed: boolean;
}

const KEY = 'emulator-scenario';

/**
 * Keeps the scenario of a page that signs in, for this tab until the next sign-in; null for none. Any other page
 * is a reload or another view of the same scenario. The scenario's name leaves the address, as the login does.
 */
export function startScenario(scenario: PageScenario | null): void {
  const address = new URL(location.href);
  if (!address.searchParams.has('Token')) return;
  if (!scenario) return sessionStorage.removeItem(KEY);
  save({ scenario, isOpened: false, isClosed: false });
  address.searchParams.delete(SCENARIO_PARAMETER);
  history.replaceState(history.state, '', address);
}

export function savedScenario(): SavedScenario | null {
  return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as SavedScenario | null;
}

/** Changes the tab's scenario, if there still is one. */
export function updateScenario(change: Partial<Omit<SavedScenario, 'scenario'>>): void {
  const saved = savedScenario();
  if (saved) save({ ...saved, ...change });
}

function save(saved: SavedScenario): void {
  sessionStorage.setItem(KEY, JSON.stringify(saved));
}
