import { createContext } from 'react';
import type { Acknowledgements } from '../data/useAcknowledgements';
import type { EntriesProblem } from '../data/useEntries';

/** What is acknowledged and asked about the comments below. Null where that is turned off, or not known of whom. */
export const AcknowledgementsContext = createContext<Acknowledgements | null>(null);

/** Why the entries on the comments below are missing or old. It changes while the other context stays. */
export const EntriesProblemContext = createContext<EntriesProblem | null>(null);
