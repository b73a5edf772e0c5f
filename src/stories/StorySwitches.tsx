import React, { useMemo } from 'react';
import { SwitchesContext } from '../shared/ui/ViewPreferencesContext';
import type { ViewSwitch } from '../shared/data/storage/viewPreferences';

/** A surface whose user has folded and turned what `on` names. */
export const StorySwitches: React.FC<{ on: readonly ViewSwitch[] }> = ({ on, children }) => {
  const switches = useMemo(
    () => ({ isOn: (name: ViewSwitch) => on.includes(name), turn: () => undefined }),
    [on],
  );
  return <SwitchesContext.Provider value={switches}>{children}</SwitchesContext.Provider>;
};
