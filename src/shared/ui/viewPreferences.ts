import { createContext, useContext, useState } from 'react';
import type { ViewPreference } from '../data/storage/viewPreferences';

/** Stores what the user collapsed, opened or switched. */
export interface ViewPreferences {
  isOn(name: ViewPreference): boolean;
  set(name: ViewPreference, isOn: boolean): void;
}

/** Without a provider nothing is stored: each surface starts with the defaults. */
export const ViewPreferencesContext = createContext<ViewPreferences>({
  isOn: () => false,
  set: () => undefined,
});

/**
 * A preference that starts as the user left it, and its setter.
 * @param name without it the preference is not stored
 */
export function useViewPreference(name?: ViewPreference): [isOn: boolean, set: (isOn: boolean) => void] {
  const stored = useContext(ViewPreferencesContext);
  const [isOn, setOn] = useState(() => name !== undefined && stored.isOn(name));
  const set = (wanted: boolean): void => {
    if (name !== undefined) stored.set(name, wanted);
    setOn(wanted);
  };
  return [isOn, set];
}
