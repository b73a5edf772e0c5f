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
 * Whether this page only signs in. Flex loads the page once more without the token.
 */
export function isSignInPage(): boolean {
  return new URLSearchParams(location.search).has('Token');
}

/** Keeps the scenario for the pages of this tab; null, a sign-in without a scenario, removes the last one. */
export function startScenario(scenario: PageScenario | null): void {
  if (scenario) save({ scenario, isOpened: false, isClosed: false });
  else sessionStorage.removeItem(KEY);
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
