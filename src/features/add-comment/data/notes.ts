import { useEffect } from 'react';
import type { CommentTarget } from '../../../shared/data/selection';
import { getDraft, saveDraft, type DraftStore, type NoteSubject, type StoredDraft } from './drafts';

/** The time since the agent accepted, as `m:ss`; `''` if it is not known. */
function positionSince(acceptedAt: number | null): string {
  const seconds = acceptedAt === null ? -1 : Math.floor((Date.now() - acceptedAt) / 1_000);
  if (seconds < 0) return '';
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A draft whose form is opened for a note. An untouched one gets the present position in the conversation. */
export function asNote(stored: StoredDraft, { acceptedAt }: NoteSubject, hasRecording: boolean): StoredDraft {
  const { text, position } = stored.draft;
  if (text !== '' || position !== '') return { ...stored, isNote: true };
  const estimatedPosition = hasRecording ? positionSince(acceptedAt) : '';
  const draft = { ...stored.draft, position: estimatedPosition };
  return { ...stored, isNote: true, draft, estimatedPosition };
}

/** Closes the form of a note. One without a text is kept open, and the form says what is missing. */
export function keepNote(drafts: DraftStore, draftKey: string): void {
  const stored = getDraft(drafts, draftKey);
  if (!stored) return;
  const isEmpty = stored.draft.text.trim() === '';
  saveDraft(drafts, draftKey, { ...stored, isChecked: isEmpty, open: isEmpty });
}

/** Opens the form with a note as soon as Insights has its conversation, so that it can be sent. */
export function useOfferNote(drafts: DraftStore, draftKey: string, target: CommentTarget | null): void {
  const isProcessed = target !== null;
  useEffect(() => {
    const stored = getDraft(drafts, draftKey);
    if (!isProcessed || !stored?.isNote) return;
    const hasText = stored.draft.text.trim() !== '';
    saveDraft(drafts, draftKey, { ...stored, isNote: false, open: stored.open || hasText });
  }, [drafts, draftKey, isProcessed]);
}
