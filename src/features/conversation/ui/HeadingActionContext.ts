import { createContext } from 'react';
import type { CommentGroup } from '../../../shared/data/CommentListState';

/** What a surface offers beside the heading of a conversation. */
export interface HeadingAction {
  /** What the button says, and its full name; null for a conversation without the button. */
  wordsOf: (group: CommentGroup) => { label: string; name: string } | null;
  onPress: (group: CommentGroup) => void;
}

/** Without a provider, headings have no button beside them. Provide a memoized value. */
export const HeadingActionContext = createContext<HeadingAction | null>(null);
