import { createStore, type Store } from '../../../shared/store';
import type { CommentDraft, SubmitStatus } from './AddCommentState';

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

/** The drafts by reservation SID. */
type Drafts = ReadonlyMap<string, StoredDraft>;

/** Holds what is written. It outlives the forms, but not the page. */
export type DraftStore = Store<Drafts>;

/** A draft whose task is no longer assigned to the worker, so that its form cannot be opened. */
export interface OrphanedDraft {
  reservationSid: string;
  /** As typed. */
  text: string;
  /** Deletes the draft. */
  discard: () => void;
}

/** Creates a store without drafts. */
export function createDraftStore(): DraftStore {
  return createStore<Drafts>(new Map());
}

/** The draft on a reservation's conversation, if there is one. */
export function getDraft(store: DraftStore, reservationSid: string): StoredDraft | undefined {
  return store.get().get(reservationSid);
}

/** Adds the draft on a reservation's conversation, or replaces it. */
export function saveDraft(store: DraftStore, reservationSid: string, draft: StoredDraft): void {
  store.update((drafts) => new Map(drafts).set(reservationSid, draft));
}

/** Deletes the draft on a reservation's conversation, if there is one. */
export function deleteDraft(store: DraftStore, reservationSid: string): void {
  store.update((drafts) =>
    drafts.has(reservationSid) ? new Map([...drafts].filter(([sid]) => sid !== reservationSid)) : drafts,
  );
}

/** A draft in which nothing is written yet. */
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
export function hasUnsavedDraft(store: DraftStore): boolean {
  return [...store.get().values()].some(
    ({ draft, submitStatus }) => draft.text.trim() !== '' || submitStatus.kind === 'submitting',
  );
}
