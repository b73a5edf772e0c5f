import { createContext } from 'react';

/** What the list shows about the reviewers of its comments. */
export interface ReviewerVisibility {
  name: boolean;
  /** The reviewer's email address, if it was loaded. */
  email: boolean;
}

export const ReviewerVisibilityContext = createContext<ReviewerVisibility>({ name: true, email: false });
