/** What a user folds and turns on the surfaces, each named for what it is when on; at first all are off. */
export const VIEW_PREFERENCES = [
  'conversationFolded',
  'recentFolded',
  'overviewShown',
  'chartAsTable',
] as const;

export type ViewPreference = (typeof VIEW_PREFERENCES)[number];

/** The known ones of what was stored, each once. */
export function parseViewPreferences(stored: unknown): ViewPreference[] {
  return Array.isArray(stored) ? VIEW_PREFERENCES.filter((name) => stored.includes(name)) : [];
}

export function withViewPreference(
  switches: readonly ViewPreference[],
  changed: ViewPreference,
  isOn: boolean,
): ViewPreference[] {
  return VIEW_PREFERENCES.filter((name) => (name === changed ? isOn : switches.includes(name)));
}
