import { useContext, useEffect, useState } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import type { MenuItem } from '../../../../paste/menu/MenuPopup';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useCopy } from '../../../../shared/ui/useCopy';
import type { NewMark } from '../../../new-feedback/ui/useNewMark';
import { CommentExtrasContext } from './CommentExtras';
import { COPY_WORDS } from './copyWords';

/** How long the outcome of a command stays on screen. */
const NOTICE_MS = 4_000;

/** What the user can do with one comment. */
export interface CommentCommands {
  items: readonly MenuItem[];
  /** The outcome of the last command, for a moment; else empty. */
  notice: string;
}

/** The commands on a comment: those that its surface offers and that make sense for it. */
export function useCommentCommands(
  comment: AssessmentComment,
  mark: Pick<NewMark, 'isNew' | 'markSeen' | 'markNew'>,
): CommentCommands {
  const texts = useTexts();
  const { onOpenConversation } = useContext(CommentExtrasContext);
  const [notice, setNotice] = useNotice();
  const { outcome, copy } = useCopy(comment.text);
  useEffect(() => {
    if (outcome !== 'none') setNotice(texts.text(COPY_WORDS[outcome]));
  }, [outcome, texts, setNotice]);

  const items: MenuItem[] = [];
  if (comment.text.trim() !== '') {
    const onSelect = (): void => {
      setNotice('');
      void copy();
    };
    items.push({ key: 'copy', label: texts.text('AssessmentCommentsCopy'), shortcut: 'c', onSelect });
  }
  if (mark.isNew !== null) {
    const { isNew, markSeen, markNew } = mark;
    const onSelect = (): void => {
      (isNew ? markSeen : markNew)();
      setNotice(texts.text(isNew ? 'AssessmentCommentsMarkedSeen' : 'AssessmentCommentsMarkedNew'));
    };
    const label = texts.text(isNew ? 'AssessmentCommentsMarkSeen' : 'AssessmentCommentsMarkNew');
    items.push({ key: 'mark', label, shortcut: 'n', onSelect });
  }
  if (onOpenConversation && comment.segmentId !== null) {
    const onSelect = (): void => onOpenConversation(comment);
    items.push({ key: 'open', label: texts.text('AssessmentCommentsOpenConversation'), onSelect });
  }
  return { items, notice };
}

/** A text that disappears after a moment. */
function useNotice(): [string, (notice: string) => void] {
  const [notice, setNotice] = useState('');
  useEffect(() => {
    if (notice === '') return undefined;
    const timer = setTimeout(() => setNotice(''), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, setNotice];
}

const FIELDS = 'input, select, textarea, [contenteditable]';

/** The command of a key, if the key is one: without a modifier key, and not in a field. */
export function commandOf(event: React.KeyboardEvent, items: readonly MenuItem[]): MenuItem | undefined {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (target instanceof Element && target.matches(FIELDS)) return undefined;
  return items.find(({ shortcut }) => shortcut === key.toLowerCase());
}
