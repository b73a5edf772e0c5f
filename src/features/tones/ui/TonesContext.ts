import { createContext } from 'react';
import type { Tones } from '../data/Tones';

/** The tones that the admin has set. Without a provider there are none, and no screen mentions them. */
export const TonesContext = createContext<Pick<Tones, 'areSet' | 'toneOf'>>({
  areSet: false,
  toneOf: () => null,
});
