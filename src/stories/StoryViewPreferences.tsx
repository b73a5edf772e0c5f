import React, { useMemo } from 'react';
import { ViewPreferencesContext } from '../shared/ui/viewPreferences';
import type { ViewPreference } from '../shared/data/storage/viewPreferences';

/** Provides the view preferences of a user who has turned on those in `on`. */
export const StoryViewPreferences: React.FC<{ on: readonly ViewPreference[] }> = ({ on, children }) => {
  const preferences = useMemo(
    () => ({ isOn: (name: ViewPreference) => on.includes(name), set: () => undefined }),
    [on],
  );
  return <ViewPreferencesContext.Provider value={preferences}>{children}</ViewPreferencesContext.Provider>;
};
