import { createContext } from 'react';
import type { ViewSwitch } from '../data/storage/viewPreferences';

/** Where it is kept what the user folded and turned. */
export interface KeptSwitches {
  isOn(name: ViewSwitch): boolean;
  turn(name: ViewSwitch, isOn: boolean): void;
}

/** Without a keeper each surface begins anew. */
export const SwitchesContext = createContext<KeptSwitches>({ isOn: () => false, turn: () => undefined });
