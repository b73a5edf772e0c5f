import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CommentCategory } from '../../../insights/endpoints/commentTags';
import { MAX_COMMENT_CHARACTERS, type AddCommentState } from './AddCommentState';
import { emptyDraft, toNewComment, validateDraft, draftText, type StoredDraft } from './drafts';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import { useStore, type Store } from '../../../shared/data/storage/store';
import { sendComment } from './sendComment';
import type { SelectedTask, CommentTarget } from '../../../shared/data/selection';
import { useCommentCategories } from './useCommentCategories';
import { useCanAddComments } from './useCanAddComments';

const NO_CATEGORIES: readonly CommentCategory[] = [];

/**
 * The form for a comment on the conversation of a task. What was typed is kept while the page lives, and so is a
 * sending: it goes on under another task.
 * @returns null where there is no segment to comment on, and for those who may only read
 */
export function useAddComment(
  drafts: Store<StoredDraft>,
  task: SelectedTask,
  target: CommentTarget | null,
): AddCommentState | null {
  const { reservationSid, workerSid, hasRecording } = task;
  const { client, fetchSettings } = useFeedbackServices();
  const queryClient = useQueryClient();
  const { open, draft, isChecked, submitStatus } = useStore(drafts, reservationSid) ?? emptyDraft(workerSid);
  const categories = useCommentCategories(draft, open && target !== null);
  const mayAdd = useCanAddComments(target !== null);
  const { check, ...changes } = useMemo(
    () => draftChanges(drafts, reservationSid, workerSid),
    [drafts, reservationSid, workerSid],
  );
  if (target === null || !mayAdd) return null;
  const known = categories.view.kind === 'loaded' ? categories.view.categories : NO_CATEGORIES;
  const send = (): void => {
    const comment = toNewComment(draft, known, hasRecording, target);
    if (comment)
      void sendComment({ client, reading: fetchSettings, queryClient, drafts }, reservationSid, comment);
    else check();
  };
  return {
    subject: reservationSid,
    ...{ open, draft, submitStatus, hasRecording, submit: send },
    ...changes,
    textLength: { characters: draftText(draft).characters, limit: MAX_COMMENT_CHARACTERS },
    categories: categories.view,
    retryCategories: categories.retry,
    problems: isChecked ? validateDraft(draft, known, hasRecording) : {},
  };
}

type DraftChanges = Pick<AddCommentState, 'setOpen' | 'change' | 'discard'> & {
  /** From here on problems are named. */
  check: () => void;
};

/** What the user can do to a draft. While it is being sent, only its form can be opened and closed. */
function draftChanges(drafts: Store<StoredDraft>, key: string, workerSid: string): DraftChanges {
  const read = (): StoredDraft => drafts.get(key) ?? emptyDraft(workerSid);
  const isSending = (): boolean => read().submitStatus.kind === 'submitting';
  return {
    setOpen(open) {
      const { submitStatus, ...kept } = read();
      drafts.set(key, {
        ...kept,
        open,
        submitStatus: submitStatus.kind === 'saved' ? { kind: 'idle' } : submitStatus,
      });
    },
    change(changes) {
      if (isSending()) return;
      const kept = read();
      drafts.set(key, { ...kept, draft: { ...kept.draft, ...changes } });
    },
    check() {
      if (!isSending()) drafts.set(key, { ...read(), isChecked: true });
    },
    discard() {
      if (!isSending()) drafts.delete(key);
    },
  };
}
