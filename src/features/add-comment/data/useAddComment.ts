import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CommentCategory } from '../../../insights/endpoints/commentTags';
import {
  isBeingSent,
  MAX_COMMENT_CHARACTERS,
  type AddCommentState,
  type CommentDraft,
  type DraftProblems,
} from './AddCommentState';
import { checkList } from './checkList';
import {
  deleteDraft,
  emptyDraft,
  getDraft,
  saveDraft,
  type DraftStore,
  type DraftSubject,
  type NoteSubject,
  type StoredDraft,
} from './drafts';
import { draftText, toNewComment, validateDraft, type DraftContext } from './draftToComment';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import { useOwnAssessment } from '../../own-assessment/data/useOwnAssessment';
import { useStore } from '../../../shared/store';
import { asNote, keepNote, useOfferNote } from './notes';
import { sendComment } from './sendComment';
import type { CommentTarget } from '../../../shared/data/selection';
import { useCommentCategories } from './useCommentCategories';
import { useCanAddComments } from './useCanAddComments';

const NO_CATEGORIES: readonly CommentCategory[] = [];

/**
 * The form for a comment on a conversation. The draft lives as long as the page. Sending continues while another form is
 * on screen.
 * @returns null where there is no segment to comment on and none is expected, and for users who cannot add comments
 */
export function useAddComment(
  drafts: DraftStore,
  subject: DraftSubject,
  target: CommentTarget | null,
): AddCommentState | null {
  const { draftKey, workerSid, hasRecording, agentName = null } = subject;
  const { isDefaultPreselected, ...services } = useFeedbackServices();
  const sending = { ...services, queryClient: useQueryClient(), drafts };
  const { open, draft, isChecked, submitStatus, estimatedPosition } =
    useStore(drafts, (stored) => stored.get(draftKey)) ?? emptyDraft(workerSid);
  const note = target === null ? (subject.note ?? null) : null;
  const isOffered = target !== null || note !== null;
  useOfferNote(drafts, draftKey, target);
  const categories = useCommentCategories(draft, open && isOffered);
  const canAdd = useCanAddComments(isOffered);
  const assessedId = open && canAdd && target ? target.segmentId : null;
  const ownAssessment = useOwnAssessment({ segmentId: assessedId, workerSid });
  const { check, ...changes } = useDraftChanges(drafts, subject, target);
  if (!isOffered || !canAdd) return null;
  const availableCategories = categories.view.kind === 'loaded' ? categories.view.categories : NO_CATEGORIES;
  const draftContext = { categories: availableCategories, isDefaultPreselected, hasRecording };
  const submit = (): void => {
    if (target === null) return keepNote(drafts, draftKey);
    const comment = toNewComment(draft, draftContext, target);
    if (comment) sendComment(sending, draftKey, comment);
    else check();
  };
  return {
    subject: draftKey,
    ...{ agentName, open, draft, submitStatus, hasRecording, submit, ownAssessment },
    ...changes,
    isNote: note !== null,
    isPositionEstimated: draft.position !== '' && draft.position === estimatedPosition,
    setOpen: (isOpen) => changes.setOpen(isOpen, note, hasRecording),
    checkList: () => void checkList(sending, draftKey),
    textLength: { characters: draftText(draft).characters, limit: MAX_COMMENT_CHARACTERS },
    categories: categories.view,
    retryCategories: categories.retry,
    problems: isChecked ? problemsOf(draft, draftContext, note !== null) : {},
  };
}

/** A note needs only a text. */
function problemsOf(draft: CommentDraft, context: DraftContext, isNote: boolean): DraftProblems {
  const { text, ...others } = validateDraft(draft, context);
  return isNote ? { ...(text && { text }) } : { ...(text && { text }), ...others };
}

function targetOf(segmentId: string | undefined, agentId: string | undefined): CommentTarget | null {
  return segmentId !== undefined && agentId !== undefined ? { segmentId, agentId } : null;
}

type DraftChanges = Pick<AddCommentState, 'change' | 'undo' | 'discard'> & {
  setOpen: (open: boolean, note: NoteSubject | null, hasRecording: boolean) => void;
  /** Shows problems from now on. */
  check: () => void;
};

/** The changes to a draft, the same as long as its subject and its segment are the same. */
function useDraftChanges(
  drafts: DraftStore,
  { draftKey, workerSid }: DraftSubject,
  target: CommentTarget | null,
): DraftChanges {
  const { segmentId, agentId } = target ?? {};
  return useMemo(
    () => draftChanges(drafts, draftKey, workerSid, targetOf(segmentId, agentId)),
    [drafts, draftKey, workerSid, segmentId, agentId],
  );
}

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
  const isLocked = (): boolean => isBeingSent(current().submitStatus);
  return {
    setOpen(open, note, hasRecording) {
      const stored = current();
      const nextComment: Partial<StoredDraft> =
        stored.submitStatus.kind === 'saved' ? { submitStatus: { kind: 'idle' }, sent: null } : {};
      const opened = { ...stored, ...nextComment, open };
      saveDraft(drafts, key, open && note ? asNote(opened, note, hasRecording) : opened);
    },
    change(changes) {
      if (isLocked()) return;
      const stored = current();
      saveDraft(drafts, key, { ...stored, draft: { ...stored.draft, ...changes } });
    },
    check() {
      if (!isLocked()) saveDraft(drafts, key, { ...current(), isChecked: true });
    },
    undo() {
      const stored = current();
      if (stored.submitStatus.kind !== 'waiting') return;
      saveDraft(drafts, key, { ...stored, submitStatus: { kind: 'idle' } });
    },
    discard() {
      if (!isLocked()) deleteDraft(drafts, key);
    },
  };
}
