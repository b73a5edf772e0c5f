/**
 * What a user can show and switch on the surfaces. Each is named for its "on" state; all are off at first.
 */
const VIEW_PREFERENCES = ['overviewShown', 'teamTrendShown', 'chartAsTable'] as const;

export type ViewPreference = (typeof VIEW_PREFERENCES)[number];

/** The known preferences in the stored value, each once. */
export function parseViewPreferences(stored: unknown): ViewPreference[] {
  return Array.isArray(stored) ? VIEW_PREFERENCES.filter((name) => stored.includes(name)) : [];
}

export function withViewPreference(
  preferences: readonly ViewPreference[],
  changed: ViewPreference,
  isOn: boolean,
): ViewPreference[] {
  return VIEW_PREFERENCES.filter((name) => (name === changed ? isOn : preferences.includes(name)));
}
