import { useEffect, useState, type RefObject } from 'react';
import type { CommentListState } from '../../../../shared/data/CommentListState';
import { chooseTab, NO_TAB_CHOICE, settled, withTab, type PanelTab } from './chooseTab';

/** A list that arrives later than this does not come to the front: the user may be reading the other one. */
const LATE_AFTER_MS = 5_000;

/**
 * Which tab of the panel is in front (`chooseTab`).
 * @param panelRef the panel; a user with the focus in it is reading
 * @param titleRef its title, which gets the focus when the panel opens, before the user has done anything in it
 */
export function useFrontTab(
  conversation: CommentListState | null,
  panelRef: RefObject<HTMLElement>,
  titleRef: RefObject<HTMLElement>,
) {
  const [choice, setChoice] = useState(NO_TAB_CHOICE);
  const isInUse = (): boolean => {
    const { activeElement } = document;
    return activeElement !== titleRef.current && panelRef.current?.contains(activeElement) === true;
  };
  const selection = conversation && { subject: conversation.subject, kind: conversation.view.kind };
  const next = chooseTab(choice, selection, isInUse);
  // During the render, so that the wrong tab is never on screen.
  if (next !== choice) setChoice(next);

  const { subject, isOpen, front } = next;
  useEffect(() => {
    if (!isOpen) return undefined;
    const timer = setTimeout(() => setChoice(settled), LATE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [subject, isOpen]);
  const settle = (): void => setChoice(settled);
  return {
    front,
    select: (tab: PanelTab) => setChoice((current) => withTab(current, tab)),
    /** For the panel: the user has started to use it. */
    usageProps: { onWheel: settle, onPointerDown: settle, onTouchStart: settle, onKeyDown: settle },
  };
}
