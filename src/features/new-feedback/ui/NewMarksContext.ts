import { createContext } from 'react';
import type { NewMarks } from '../data/newMarks';

/** Which comments are new to whoever looks at them. Without it nothing is marked: a supervisor's list has no marks. */
export const NewMarksContext = createContext<NewMarks | null>(null);
