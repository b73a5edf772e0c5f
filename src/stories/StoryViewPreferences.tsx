import React, { useMemo } from 'react';
import { createStore } from '../shared/store';
import { ViewPreferencesContext, type ViewPreferences } from '../shared/ui/viewPreferences';
import { withViewPreference, type ViewPreference } from '../shared/data/storage/viewPreferences';

function viewPreferencesOf(on: readonly ViewPreference[]): ViewPreferences {
  const { get, subscribe, update } = createStore(on);
  return {
    get,
    subscribe,
    set: (name, isOn) => update((current) => withViewPreference(current, name, isOn)),
  };
}

/** Provides the view preferences of a user who has turned on those in `on`. */
export const StoryViewPreferences: React.FC<{ on: readonly ViewPreference[] }> = ({ on, children }) => {
  const preferences = useMemo(() => viewPreferencesOf(on), [on]);
  return <ViewPreferencesContext.Provider value={preferences}>{children}</ViewPreferencesContext.Provider>;
};
