import { createContext } from 'react';
import type { CommentGroup } from '../../../shared/data/CommentListState';
import type { ConversationLine } from '../data/ConversationLine';

/** What headings of conversations show and do. */
export interface ConversationLines {
  /** What is known about a conversation now. It is another function when more has become known. */
  lineOf: (group: CommentGroup) => ConversationLine;
  /** Called when the heading of a group has rested on screen. */
  onRested: (group: CommentGroup) => void;
  /** Selects a task in the agent's list. */
  selectTask: (reservationSid: string) => void;
}

/** Without a provider, a list has no headings of conversations. */
export const ConversationLinesContext = createContext<ConversationLines | null>(null);
