import { createContext } from 'react';
import type { ViewPreference } from '../data/storage/viewPreferences';

/** Where it is kept what the user folded and turned. */
export interface ViewPreferences {
  isOn(name: ViewPreference): boolean;
  set(name: ViewPreference, isOn: boolean): void;
}

/** Without a keeper each surface begins anew. */
export const ViewPreferencesContext = createContext<ViewPreferences>({
  isOn: () => false,
  set: () => undefined,
});
