import React, { useMemo } from 'react';
import { ViewPreferencesContext } from '../shared/ui/viewPreferences';
import type { ViewPreference } from '../shared/data/storage/viewPreferences';

/** A surface whose user has folded and turned what `on` names. */
export const StorySwitches: React.FC<{ on: readonly ViewPreference[] }> = ({ on, children }) => {
  const switches = useMemo(
    () => ({ isOn: (name: ViewPreference) => on.includes(name), set: () => undefined }),
    [on],
  );
  return <ViewPreferencesContext.Provider value={switches}>{children}</ViewPreferencesContext.Provider>;
};
