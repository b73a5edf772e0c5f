import { useContext, useEffect, useState } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import type { MenuItem } from '../../../../paste/menu/MenuPopup';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useCopy, type CopyOutcome } from '../../../../shared/ui/useCopy';
import type { StringKey } from '../../../../strings/en-US';
import type { Texts } from '../../../../strings/Texts';
import { useFeedbackCommands } from '../../../acknowledgements/ui/useFeedbackCommands';
import type { NewMark } from '../../../new-feedback/ui/useNewMark';
import { CommentExtrasContext } from './CommentExtras';
import { COPY_WORDS, LINK_COPY_WORDS } from './copyWords';
import { hasPosition } from './hasPosition';

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
  const { player } = useContext(CommentExtrasContext);
  const link = player?.linkTo(comment) ?? null;
  const [notice, setNotice] = useNotice();
  const copyText = useCopyCommand(comment.text, COPY_WORDS, setNotice);
  const copyLink = useCopyCommand(link ?? '', LINK_COPY_WORDS, setNotice);

  const feedbackItems = useFeedbackCommands(comment);

  const items: MenuItem[] = [];
  if (player && link !== null) {
    items.push(
      { key: 'open', label: openWords(comment, texts), onSelect: () => player.open(comment) },
      { key: 'link', label: texts.text('AssessmentCommentsCopyLink'), onSelect: copyLink },
    );
  }
  if (comment.text.trim() !== '') {
    const label = texts.text('AssessmentCommentsCopy');
    items.push({ key: 'copy', label, shortcut: 'c', onSelect: copyText });
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
  items.push(...feedbackItems);
  return { items, notice };
}

/** Copies a text, and says how it went. */
function useCopyCommand(
  text: string,
  words: Record<Exclude<CopyOutcome, 'none'>, StringKey>,
  setNotice: (notice: string) => void,
): () => void {
  const texts = useTexts();
  const { outcome, copy } = useCopy(text);
  useEffect(() => {
    if (outcome !== 'none') setNotice(texts.text(words[outcome]));
  }, [outcome, words, texts, setNotice]);
  return () => {
    setNotice('');
    void copy();
  };
}

/** A comment whose position is known opens there. */
function openWords({ offsetSeconds }: AssessmentComment, texts: Texts): string {
  if (!hasPosition(offsetSeconds)) return texts.text('AssessmentCommentsOpenConversation');
  return texts.text('AssessmentCommentsOpenAt', { position: texts.position(offsetSeconds) });
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
