import type { CommentsView } from '../../../../shared/data/CommentListState';

/** The tabs of the panel: the feedback on the selected conversation, and all feedback. */
export type PanelTab = 'conversation' | 'all';

/** Which tab is in front, and for which selected conversation that was decided. */
export interface TabChoice {
  /** The subject of the selected conversation; null while none is selected. */
  subject: string | null;
  front: PanelTab;
  /** Whether the tab may still change without the user: the conversation's list is loading, and the user is not reading yet. */
  isOpen: boolean;
}

export const NO_TAB_CHOICE: TabChoice = { subject: null, front: 'all', isOpen: false };

export interface Selection {
  subject: string;
  kind: CommentsView['kind'];
}

/**
 * Decides which tab is in front. A newly selected conversation is in front if it has comments; else all feedback is. While
 * its comments load, the tab stays as it is. Once it is decided, the tab changes only by the user (`withTab`).
 * @param selection the selected conversation; null when none is selected
 * @param isInUse whether the focus is in the panel; asked only for a newly selected conversation
 * @returns the same object when nothing changes
 */
export function chooseTab(choice: TabChoice, selection: Selection | null, isInUse: () => boolean): TabChoice {
  if (selection === null) return choice.subject === null ? choice : NO_TAB_CHOICE;
  const { subject, kind } = selection;
  const isNew = subject !== choice.subject;
  if (isNew && isInUse()) return { subject, front: choice.front, isOpen: false };
  if (!isNew && !choice.isOpen) return choice;
  if (kind !== 'loading') {
    return { subject, front: kind === 'comments' ? 'conversation' : 'all', isOpen: false };
  }
  return isNew ? { subject, front: choice.front, isOpen: true } : choice;
}

/** The user chose a tab. It stays in front until another conversation is selected. */
export function withTab(choice: TabChoice, front: PanelTab): TabChoice {
  return { ...choice, front, isOpen: false };
}

/** From now on a list that has loaded brings no tab to the front: the user reads, or it took too long. */
export function settled(choice: TabChoice): TabChoice {
  return choice.isOpen ? { ...choice, isOpen: false } : choice;
}
