import type { CommentCategory } from '../../../insights/endpoints/commentTags';
import type { NewComment } from '../../../insights/endpoints/createComment';
import {
  MAX_COMMENT_CHARACTERS,
  type CommentDraft,
  type DraftProblems,
  type SubmitStatus,
} from './AddCommentState';
import type { Store } from '../../../shared/data/storage/store';
import { parsePosition } from './parsePosition';
import type { CommentTarget } from '../../../shared/data/selection';

/** A comment that is being written, as it is stored while its form is not on screen. */
export interface StoredDraft {
  /** The worker whose conversation it is about. */
  workerSid: string;
  open: boolean;
  draft: CommentDraft;
  /** Whether the user has tried to send it. Only then are problems shown. */
  isChecked: boolean;
  submitStatus: SubmitStatus;
}

/** A draft whose task is no longer assigned to the worker, so that its form cannot be opened. */
export interface OrphanedDraft {
  reservationSid: string;
  /** As typed. */
  text: string;
  /** Deletes the draft. */
  discard: () => void;
}

export function emptyDraft(workerSid: string): StoredDraft {
  return {
    workerSid,
    open: false,
    draft: { categoryId: null, text: '', position: '' },
    isChecked: false,
    submitStatus: { kind: 'idle' },
  };
}

/** Whether leaving the page would lose typed text, or the outcome of a comment that is being sent. */
export function hasUnsavedDraft(drafts: Store<StoredDraft>): boolean {
  return drafts
    .entries()
    .some(([, { draft, submitStatus }]) => draft.text.trim() !== '' || submitStatus.kind === 'submitting');
}

/** The worker's drafts whose tasks are no longer assigned. A draft being sent is left out, because it may succeed. */
export function orphanedDrafts(
  drafts: Store<StoredDraft>,
  workerSid: string,
  currentReservationSids: readonly string[],
): OrphanedDraft[] {
  return drafts
    .entries()
    .filter(
      ([reservationSid, stored]) =>
        stored.workerSid === workerSid &&
        stored.draft.text.trim() !== '' &&
        stored.submitStatus.kind !== 'submitting' &&
        !currentReservationSids.includes(reservationSid),
    )
    .map(([reservationSid, { draft }]) => ({
      reservationSid,
      text: draft.text,
      discard: () => drafts.delete(reservationSid),
    }));
}

/** The category of a draft: the chosen one, else the account's default, else the first. */
export function draftCategory(
  { categoryId }: CommentDraft,
  categories: readonly CommentCategory[],
): CommentCategory | null {
  if (categoryId !== null) return categories.find(({ id }) => id === categoryId) ?? null;
  return categories.find(({ isDefault }) => isDefault) ?? categories[0] ?? null;
}

/** The text that would be sent, and its length in characters. An emoji counts as one. */
export function draftText({ text }: CommentDraft): { text: string; characters: number } {
  const trimmed = text.trim();
  return { text: trimmed, characters: [...trimmed].length };
}

/** The problems that prevent a draft from being sent; `{}` when there are none. */
export function validateDraft(
  draft: CommentDraft,
  categories: readonly CommentCategory[],
  hasRecording: boolean,
): DraftProblems {
  const { text, characters } = draftText(draft);
  return {
    ...(draftCategory(draft, categories) === null && { category: 'missing' }),
    ...(text === '' && { text: 'empty' }),
    ...(characters > MAX_COMMENT_CHARACTERS && { text: 'tooLong' }),
    ...(hasRecording && parsePosition(draft.position) === null && { position: 'unreadable' }),
  };
}

/** Converts a draft to a comment; null while there are problems. */
export function toNewComment(
  draft: CommentDraft,
  categories: readonly CommentCategory[],
  hasRecording: boolean,
  target: CommentTarget,
): NewComment | null {
  const category = draftCategory(draft, categories);
  const hasProblems = Object.keys(validateDraft(draft, categories, hasRecording)).length > 0;
  if (!category || hasProblems) return null;
  return {
    ...target,
    categoryId: category.id,
    categoryName: category.name,
    text: draftText(draft).text,
    offsetSeconds: hasRecording ? (parsePosition(draft.position) ?? 0) : 0,
  };
}
