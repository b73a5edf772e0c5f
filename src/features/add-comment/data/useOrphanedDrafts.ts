import { useMemo } from 'react';
import type { CommentTarget } from '../../../shared/data/selection';
import { useStore } from '../../../shared/store';
import { isBeingSent } from './AddCommentState';
import { deleteDraft, type DraftStore } from './drafts';

/** A draft whose form is not on screen, because its task is no longer assigned to the worker, or never was selected. */
export interface OrphanedDraft {
  /** The reservation SID of its task, or the ID of its segment. */
  draftKey: string;
  /** As typed. */
  text: string;
  /** The segment that it is about, as far as it is known. */
  target: CommentTarget | null;
  /** Whether it was sent with an unknown outcome. */
  mayBeSaved: boolean;
  /** Deletes the draft. */
  discard: () => void;
}

/** Whether the form of an orphaned draft can be opened again. */
export type Continuation =
  | { kind: 'ready'; open: () => void }
  | { kind: 'loading' }
  /** Insights does not have the conversation yet. */
  | { kind: 'notProcessed' }
  | { kind: 'failed'; retry: () => void }
  /** The user cannot add comments, or nothing says which conversation it is. */
  | { kind: 'none' };

export interface UnsentDraft extends OrphanedDraft {
  continuation: Continuation;
}

/**
 * The drafts on a worker's conversations whose forms are not available elsewhere. A draft being sent is left out, because
 * it may succeed.
 * @param availableKeys the keys of the drafts whose forms are on the tasks of the worker, or open
 */
export function useOrphanedDrafts(
  store: DraftStore,
  workerSid: string,
  availableKeys: readonly string[],
): readonly OrphanedDraft[] {
  const drafts = useStore(store, (stored) => stored);
  return useMemo(
    () =>
      [...drafts]
        .filter(
          ([draftKey, stored]) =>
            stored.workerSid === workerSid &&
            stored.draft.text.trim() !== '' &&
            !isBeingSent(stored.submitStatus) &&
            !availableKeys.includes(draftKey),
        )
        .map(([draftKey, { draft, target, submitStatus }]) => ({
          draftKey,
          text: draft.text,
          target,
          mayBeSaved: submitStatus.kind === 'unconfirmed',
          discard: () => deleteDraft(store, draftKey),
        })),
    [store, drafts, workerSid, availableKeys],
  );
}
