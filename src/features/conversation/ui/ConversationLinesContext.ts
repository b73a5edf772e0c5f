import { createContext } from 'react';
import type { CommentGroup } from '../../../shared/data/CommentListState';
import type { ConversationLine } from '../data/ConversationLine';

/** What headings of conversations show and do. */
export interface ConversationLines {
  /** What is known about a conversation now. It is another function when more has become known. */
  lineOf: (group: CommentGroup) => ConversationLine;
  /**
   * Called when the heading of a group has rested on screen.
   * @returns a function to call when the heading leaves the screen
   */
  onRested: (group: CommentGroup) => () => void;
  /** Selects a task in the agent's list. Null for a list on the selected task. */
  selectTask: ((reservationSid: string) => void) | null;
}

/** Without a provider, a list has no headings of conversations. */
export const ConversationLinesContext = createContext<ConversationLines | null>(null);
