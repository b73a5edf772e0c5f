import { useContext, useState } from 'react';
import type { ViewSwitch } from '../data/storage/viewPreferences';
import { SwitchesContext } from './ViewPreferencesContext';

/**
 * A switch that begins as the user left it, and how to turn it.
 * @param name without it the switch is not kept
 */
export function useViewSwitch(name?: ViewSwitch): [isOn: boolean, turn: (isOn: boolean) => void] {
  const kept = useContext(SwitchesContext);
  const [isOn, setOn] = useState(() => name !== undefined && kept.isOn(name));
  const turn = (wanted: boolean): void => {
    if (name !== undefined) kept.turn(name, wanted);
    setOn(wanted);
  };
  return [isOn, turn];
}
