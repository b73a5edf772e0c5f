import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CommentCategory } from '../../../insights/endpoints/commentTags';
import { MAX_COMMENT_CHARACTERS, type AddCommentState } from './AddCommentState';
import {
  deleteDraft,
  emptyDraft,
  getDraft,
  saveDraft,
  type DraftStore,
  type DraftSubject,
  type StoredDraft,
} from './drafts';
import { draftText, toNewComment, validateDraft } from './draftToComment';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import { useStore } from '../../../shared/store';
import { sendComment } from './sendComment';
import type { CommentTarget } from '../../../shared/data/selection';
import { useCommentCategories } from './useCommentCategories';
import { useCanAddComments } from './useCanAddComments';

const NO_CATEGORIES: readonly CommentCategory[] = [];

/**
 * The form for a comment on a conversation. The draft lives as long as the page. Sending continues while another form is
 * on screen.
 * @returns null where there is no segment to comment on, and for users who cannot add comments
 */
export function useAddComment(
  drafts: DraftStore,
  subject: DraftSubject,
  target: CommentTarget | null,
): AddCommentState | null {
  const { draftKey, workerSid, hasRecording } = subject;
  const { client, fetchSettings } = useFeedbackServices();
  const queryClient = useQueryClient();
  const { open, draft, isChecked, submitStatus } =
    useStore(drafts, (stored) => stored.get(draftKey)) ?? emptyDraft(workerSid);
  const { segmentId, agentId } = target ?? {};
  const categories = useCommentCategories(draft, open && target !== null);
  const canAdd = useCanAddComments(target !== null);
  const { check, ...changes } = useMemo(
    () => draftChanges(drafts, draftKey, workerSid, targetOf(segmentId, agentId)),
    [drafts, draftKey, workerSid, segmentId, agentId],
  );
  if (target === null || !canAdd) return null;
  const availableCategories = categories.view.kind === 'loaded' ? categories.view.categories : NO_CATEGORIES;
  const submit = (): void => {
    const comment = toNewComment(draft, availableCategories, hasRecording, target);
    if (comment) void sendComment({ client, fetchSettings, queryClient, drafts }, draftKey, comment);
    else check();
  };
  return {
    subject: draftKey,
    ...{ open, draft, submitStatus, hasRecording, submit },
    ...changes,
    textLength: { characters: draftText(draft).characters, limit: MAX_COMMENT_CHARACTERS },
    categories: categories.view,
    retryCategories: categories.retry,
    problems: isChecked ? validateDraft(draft, availableCategories, hasRecording) : {},
  };
}

function targetOf(segmentId: string | undefined, agentId: string | undefined): CommentTarget | null {
  return segmentId !== undefined && agentId !== undefined ? { segmentId, agentId } : null;
}

type DraftChanges = Pick<AddCommentState, 'setOpen' | 'change' | 'discard'> & {
  /** Shows problems from now on. */
  check: () => void;
};

/** The changes to a draft. While it is being sent, its form can only be opened and closed. */
function draftChanges(
  drafts: DraftStore,
  key: string,
  workerSid: string,
  target: CommentTarget | null,
): DraftChanges {
  const current = (): StoredDraft => {
    const stored = getDraft(drafts, key) ?? emptyDraft(workerSid);
    return target ? { ...stored, target } : stored;
  };
  const isSubmitting = (): boolean => current().submitStatus.kind === 'submitting';
  return {
    setOpen(open) {
      const { submitStatus, ...others } = current();
      saveDraft(drafts, key, {
        ...others,
        open,
        submitStatus: submitStatus.kind === 'saved' ? { kind: 'idle' } : submitStatus,
      });
    },
    change(changes) {
      if (isSubmitting()) return;
      const stored = current();
      saveDraft(drafts, key, { ...stored, draft: { ...stored.draft, ...changes } });
    },
    check() {
      if (!isSubmitting()) saveDraft(drafts, key, { ...current(), isChecked: true });
    },
    discard() {
      if (!isSubmitting()) deleteDraft(drafts, key);
    },
  };
}
