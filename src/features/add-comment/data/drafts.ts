import type { CommentTarget } from '../../../shared/data/selection';
import { createStore, type Store } from '../../../shared/store';
import { isBeingSent, type CommentDraft, type SubmitStatus } from './AddCommentState';
import type { SentComment } from './savedCopies';

/** What a form is about. */
export interface DraftSubject {
  /** The reservation SID of the conversation. */
  draftKey: string;
  /** The worker whose conversation it is. */
  workerSid: string;
  /** Whether the conversation has a recording, so that the form has a field for the position. */
  hasRecording: boolean;
  /** The agent of the conversation, as Insights or Flex names them. */
  agentName?: string | null;
  /** Present while Insights does not have the conversation, so that only a note can be written. */
  note?: NoteSubject | null;
}

/** What a note is about. */
export interface NoteSubject {
  /** When the agent accepted the conversation, in milliseconds since 1970; null if that is not known. */
  acceptedAt: number | null;
}

/** A comment that is being written, as it is stored while its form is not on screen. */
export interface StoredDraft {
  /** The worker whose conversation it is about. */
  workerSid: string;
  /** The segment it is written for; null until the form was open on a segment that Insights has. */
  target: CommentTarget | null;
  /** The segment of the part that the user has chosen in a transferred conversation; null for the task's own part. */
  partId: string | null;
  open: boolean;
  draft: CommentDraft;
  /** Whether the user has tried to send it. Only then are problems shown. */
  isChecked: boolean;
  /** Whether it waits until Insights has the conversation. */
  isNote: boolean;
  /** The position that the plugin has filled in; `''` if it has not. */
  estimatedPosition: string;
  submitStatus: SubmitStatus;
  /** The comment that was sent last, while lists can still show its outcome. */
  sent: SentComment | null;
}

/** The drafts by the key of their subject. */
type Drafts = ReadonlyMap<string, StoredDraft>;

/** Holds what is written. It outlives the forms, but not the page. */
export type DraftStore = Store<Drafts>;

/** Creates a store without drafts. */
export function createDraftStore(): DraftStore {
  return createStore<Drafts>(new Map());
}

/** The draft with a key, if there is one. */
export function getDraft(store: DraftStore, draftKey: string): StoredDraft | undefined {
  return store.get().get(draftKey);
}

/** Adds the draft with a key, or replaces it. */
export function saveDraft(store: DraftStore, draftKey: string, draft: StoredDraft): void {
  store.update((drafts) => new Map(drafts).set(draftKey, draft));
}

/** Deletes the draft with a key, if there is one. */
export function deleteDraft(store: DraftStore, draftKey: string): void {
  store.update((drafts) =>
    drafts.has(draftKey) ? new Map([...drafts].filter(([key]) => key !== draftKey)) : drafts,
  );
}

/** A draft in which nothing is written yet. */
export function emptyDraft(workerSid: string): StoredDraft {
  return {
    workerSid,
    target: null,
    partId: null,
    open: false,
    draft: { categoryId: null, text: '', position: '' },
    isChecked: false,
    isNote: false,
    estimatedPosition: '',
    submitStatus: { kind: 'idle' },
    sent: null,
  };
}

/** Whether leaving the page would lose typed text, or the outcome of a comment that is being sent. */
export function hasUnsavedDraft(store: DraftStore): boolean {
  return [...store.get().values()].some(
    ({ draft, submitStatus }) => draft.text.trim() !== '' || isBeingSent(submitStatus),
  );
}

/** Makes the comments that are about to be sent drafts again. Those that are being sent stay as they are. */
export function undoWaiting(store: DraftStore): void {
  for (const [draftKey, stored] of store.get()) {
    if (stored.submitStatus.kind === 'waiting')
      saveDraft(store, draftKey, { ...stored, submitStatus: { kind: 'idle' } });
  }
}
