import { createContext } from 'react';

/** What is shown of the reviewers of the comments below. */
export interface ReviewerVisibility {
  name: boolean;
  /** Their e-mail address, where it was read. */
  email: boolean;
}

export const ReviewerVisibilityContext = createContext<ReviewerVisibility>({ name: true, email: false });
