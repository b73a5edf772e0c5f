import { createContext } from 'react';
import type { Visit } from '../data/visit';

/** Which comments are new to the user. Without a provider nothing is marked: supervisors' lists have no marks. */
export const NewMarksContext = createContext<Visit | null>(null);
