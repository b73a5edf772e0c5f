import { createContext, useContext, useState } from 'react';
import type { ViewPreference } from '../data/storage/viewPreferences';
import { createStore, useStore, type Readable } from '../store';

/** What the user collapsed, opened or switched: the preferences that are on. */
export interface ViewPreferences extends Readable<readonly ViewPreference[]> {
  set: (name: ViewPreference, isOn: boolean) => void;
}

/** Without a provider nothing is stored: each surface starts with the defaults. */
export const ViewPreferencesContext = createContext<ViewPreferences | null>(null);

const NONE_ON = createStore<readonly ViewPreference[]>([]);

/**
 * Whether a preference is on, and its setter. Everything on screen that has the preference shows a change, also one
 * that is made in another tab.
 * @param name without it, and without a provider, the component keeps the preference to itself
 */
export function useViewPreference(name?: ViewPreference): [isOn: boolean, set: (isOn: boolean) => void] {
  const preferences = useContext(ViewPreferencesContext);
  const isStoredOn = useStore(preferences ?? NONE_ON, (on) => name !== undefined && on.includes(name));
  const [isOwnOn, setOwnOn] = useState(false);
  if (preferences === null || name === undefined) return [isOwnOn, setOwnOn];
  return [isStoredOn, (isOn) => preferences.set(name, isOn)];
}
