import { createContext } from 'react';

/** What is shown of the reviewers of the comments below. */
export interface ShownReviewer {
  name: boolean;
  /** Their e-mail address, where it was read. */
  email: boolean;
}

export const ReviewerContext = createContext<ShownReviewer>({ name: true, email: false });
