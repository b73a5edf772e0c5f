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

/** A comment being written, as it is kept while its form is away. */
export interface StoredDraft {
  /** On whose conversation it is. */
  workerSid: string;
  open: boolean;
  draft: CommentDraft;
  /** Sending was tried: from then on problems are named. */
  isChecked: boolean;
  submitStatus: SubmitStatus;
}

/** A draft whose task has left the worker's desk, so that its form is out of reach. */
export interface OrphanedDraft {
  reservationSid: string;
  /** As typed. */
  text: string;
  /** Throws it away. */
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

/** Whether leaving the page would lose something: typed text, or the answer to a comment being sent. */
export function hasUnsavedDraft(drafts: Store<StoredDraft>): boolean {
  return drafts
    .entries()
    .some(([, { draft, submitStatus }]) => draft.text.trim() !== '' || submitStatus.kind === 'submitting');
}

/** The typed drafts on a worker's conversations that are not on the desk. One being sent may yet need nobody. */
export function orphanedDrafts(
  drafts: Store<StoredDraft>,
  workerSid: string,
  reservationSidsOnDesk: readonly string[],
): OrphanedDraft[] {
  return drafts
    .entries()
    .filter(
      ([reservationSid, kept]) =>
        kept.workerSid === workerSid &&
        kept.draft.text.trim() !== '' &&
        kept.submitStatus.kind !== 'submitting' &&
        !reservationSidsOnDesk.includes(reservationSid),
    )
    .map(([reservationSid, { draft }]) => ({
      reservationSid,
      text: draft.text,
      discard: () => drafts.delete(reservationSid),
    }));
}

/** The category a draft has: the one chosen, else the account's default, else the first. */
export function draftCategory(
  { categoryId }: CommentDraft,
  categories: readonly CommentCategory[],
): CommentCategory | null {
  if (categoryId !== null) return categories.find(({ id }) => id === categoryId) ?? null;
  return categories.find(({ isDefault }) => isDefault) ?? categories[0] ?? null;
}

/** What would be sent, and how long it is in characters: an emoji counts as one. */
export function draftText({ text }: CommentDraft): { text: string; characters: number } {
  const sent = text.trim();
  return { text: sent, characters: [...sent].length };
}

/** What keeps a draft from being sent; `{}` when nothing does. */
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

/** The comment a draft makes, or null while there are problems. */
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
