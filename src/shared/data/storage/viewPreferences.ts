/** What a user folds and turns on the surfaces, each named for what it is when on; at first all are off. */
export const VIEW_SWITCHES = ['conversationFolded', 'recentFolded', 'overviewShown', 'chartAsTable'] as const;

export type ViewSwitch = (typeof VIEW_SWITCHES)[number];

/** The known ones of what was stored, each once. */
export function parseSwitches(stored: unknown): ViewSwitch[] {
  return Array.isArray(stored) ? VIEW_SWITCHES.filter((name) => stored.includes(name)) : [];
}

export function withSwitch(
  switches: readonly ViewSwitch[],
  changed: ViewSwitch,
  isOn: boolean,
): ViewSwitch[] {
  return VIEW_SWITCHES.filter((name) => (name === changed ? isOn : switches.includes(name)));
}
