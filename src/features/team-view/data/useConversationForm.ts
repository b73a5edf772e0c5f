import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AddCommentState } from '../../add-comment/data/AddCommentState';
import {
  deleteDraft,
  emptyDraft,
  getDraft,
  saveDraft,
  type DraftStore,
  type StoredDraft,
} from '../../add-comment/data/drafts';
import { useAddComment } from '../../add-comment/data/useAddComment';
import { useCanAddComments } from '../../add-comment/data/useCanAddComments';
import { useStore } from '../../../shared/store';
import { segmentDraftKey, type FormSubject } from './FormSubject';

/** The form in the comments on an agent. It is about one conversation at a time. */
export interface ConversationForm {
  /** Null while the form is closed. */
  subject: FormSubject | null;
  /** How many times a form has been opened. Each time, the focus moves into it. */
  timesOpened: number;
  /** Null while the form is closed. */
  add: AddCommentState | null;
  /**
   * Opens the form for a conversation. What was written about another one stays.
   * @param position what an empty field for the position is filled with
   */
  open: (subject: FormSubject, position?: string) => void;
  close: () => void;
  /** Whether a comment on one of these segments is begun. Another function when the answer can have changed. */
  isBegun: (segmentIds: readonly string[]) => boolean;
}

const CLOSED = { draftKey: '', hasRecording: false };

const isEmpty = ({ draft, submitStatus }: Pick<StoredDraft, 'draft' | 'submitStatus'>): boolean =>
  draft.text.trim() === '' && submitStatus.kind === 'idle';

/**
 * The form for a comment on any conversation of a worker in Teams View.
 * @param offer whether the settings allow adding comments, and whether there is a place for the form, so that the user's
 *   roles are fetched; the worker's name
 * @returns null for users who cannot add comments
 */
export function useConversationForm(
  drafts: DraftStore,
  workerSid: string,
  offer: { isAllowed: boolean; isNeeded: boolean; agentName: string | null },
): ConversationForm | null {
  const canAdd = useCanAddComments(offer.isAllowed && offer.isNeeded) && offer.isAllowed;
  const [{ subject, timesOpened }, setOpened] = useState<Pick<ConversationForm, 'subject' | 'timesOpened'>>({
    subject: null,
    timesOpened: 0,
  });
  const agentName = subject?.otherAgent ? subject.otherAgent.name : offer.agentName;
  const add = useAddComment(
    drafts,
    { ...(subject ?? CLOSED), workerSid, agentName },
    subject?.target ?? null,
  );
  const close = useCallback(() => setOpened((before) => ({ ...before, subject: null })), []);
  const open = useCallback(
    (next: FormSubject, position?: string) => {
      const begun = { ...next, draftKey: begunKey(drafts, next.target.segmentId) ?? next.draftKey };
      openDraft(drafts, workerSid, begun, position ?? '');
      setOpened((before) => ({ subject: begun, timesOpened: before.timesOpened + 1 }));
    },
    [drafts, workerSid],
  );
  useDiscardIfEmpty(drafts, subject?.draftKey ?? null);
  // The user canceled the form, or folded it with nothing in it.
  const isOver = add !== null && !add.open && isEmpty(add);
  useEffect(() => {
    if (isOver) close();
  }, [isOver, close]);
  const isBegun = useIsBegun(drafts);
  return canAdd ? { subject, timesOpened, add, open, close, isBegun } : null;
}

function openDraft(drafts: DraftStore, workerSid: string, subject: FormSubject, position: string): void {
  const stored = getDraft(drafts, subject.draftKey);
  const kept = stored && stored.submitStatus.kind !== 'saved' ? stored : emptyDraft(workerSid);
  saveDraft(drafts, subject.draftKey, {
    ...kept,
    target: subject.target,
    // The same object if nothing is filled in: a changed draft is no longer looked for in the lists.
    draft: kept.draft.position || !position ? kept.draft : { ...kept.draft, position },
    open: true,
  });
}

/** The segment that a draft is about; that of a note is not known. */
const segmentOf = ([key, { target }]: readonly [string, StoredDraft]): string =>
  target ? segmentDraftKey(target.segmentId) : key;

/** The key of what was written about a segment, in this form or in that of its task. */
function begunKey(drafts: DraftStore, segmentId: string): string | undefined {
  const begun = [...drafts.get()].filter(
    (entry) => segmentOf(entry) === segmentDraftKey(segmentId) && entry[1].draft.text.trim() !== '',
  );
  const [key] = begun.find(([draftKey]) => draftKey === segmentDraftKey(segmentId)) ?? begun[0] ?? [];
  return key;
}

/** An open form with nothing in it leaves no draft when another form takes its place, or when the list disappears. */
function useDiscardIfEmpty(drafts: DraftStore, draftKey: string | null): void {
  useEffect(
    () => () => {
      const stored = draftKey === null ? undefined : getDraft(drafts, draftKey);
      if (draftKey !== null && stored && isEmpty(stored)) deleteDraft(drafts, draftKey);
    },
    [drafts, draftKey],
  );
}

function useIsBegun(drafts: DraftStore): ConversationForm['isBegun'] {
  // One text, so that the headings do not render again at each keystroke.
  const begun = useStore(drafts, (all) =>
    [...all].flatMap((entry) => (entry[1].draft.text.trim() === '' ? [] : [segmentOf(entry)])).join('\n'),
  );
  return useMemo(() => {
    const keys = new Set(begun.split('\n'));
    return (segmentIds) => segmentIds.some((segmentId) => keys.has(segmentDraftKey(segmentId)));
  }, [begun]);
}
