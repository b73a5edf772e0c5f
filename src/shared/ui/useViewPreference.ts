import { useContext, useState } from 'react';
import type { ViewPreference } from '../data/storage/viewPreferences';
import { ViewPreferencesContext } from './ViewPreferencesContext';

/**
 * A switch that begins as the user left it, and how to turn it.
 * @param name without it the switch is not kept
 */
export function useViewPreference(name?: ViewPreference): [isOn: boolean, turn: (isOn: boolean) => void] {
  const kept = useContext(ViewPreferencesContext);
  const [isOn, setOn] = useState(() => name !== undefined && kept.isOn(name));
  const turn = (wanted: boolean): void => {
    if (name !== undefined) kept.set(name, wanted);
    setOn(wanted);
  };
  return [isOn, turn];
}
