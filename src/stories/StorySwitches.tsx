import React, { useMemo } from 'react';
import { SwitchesContext } from '../components/SwitchesContext';
import type { ViewSwitch } from '../feedback/viewSwitches';

/** A surface whose user has folded and turned what `on` names. */
export const StorySwitches: React.FC<{ on: readonly ViewSwitch[] }> = ({ on, children }) => {
  const switches = useMemo(
    () => ({ isOn: (name: ViewSwitch) => on.includes(name), turn: () => undefined }),
    [on],
  );
  return <SwitchesContext.Provider value={switches}>{children}</SwitchesContext.Provider>;
};
