import { createContext } from 'react';
import type { NewMarks } from '../data/newMarks';

/** Which comments are new to the user. Without a provider nothing is marked: supervisors' lists have no marks. */
export const NewMarksContext = createContext<NewMarks | null>(null);
