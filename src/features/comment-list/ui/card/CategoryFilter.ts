import { createContext } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';

/** What a press on the badge of a category does. */
export interface CategoryFilter {
  /** Whether the list shows one category only. It is then the category of every comment in the list. */
  isOn: boolean;
  /** Shows only this category, or all of them again. */
  toggle: (category: AssessmentComment['category']) => void;
}

/** Without a provider the list has no filters, and the badges are no buttons. */
export const CategoryFilterContext = createContext<CategoryFilter | null>(null);
