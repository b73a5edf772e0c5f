import { useCallback, useEffect, useRef, useState } from 'react';
import type {
  CommentListState,
  CommentsView,
  LoadedCommentList,
  MoreStatus,
} from '../../../shared/data/CommentListState';

/** What has to be done, or was done, to save a list as a file. */
type ExportStep =
  | { kind: 'idle' }
  /** The list is not whole. The user chooses between what is loaded and all of it. */
  | { kind: 'asking' }
  | { kind: 'loading' }
  /** The rest could not be loaded. Nothing was saved, and nothing that was loaded is lost. */
  | { kind: 'incomplete' }
  /** More than what is loaded cannot be loaded here, because that is the limit. Nothing has been saved yet. */
  | { kind: 'capped' }
  | { kind: 'saved'; count: number }
  | { kind: 'failed' };

/** Saves the comments of a list as a file. */
export interface CommentExport {
  step: ExportStep;
  /** How many comments the file would have. */
  count: number;
  /** Whether the rest of the list can be loaded. */
  canLoadAll: boolean;
  /** Saves a whole list at once, otherwise asks first; null while the filters leave nothing to save. */
  start: (() => void) | null;
  saveLoaded: () => void;
  loadAllAndSave: () => void;
  cancel: () => void;
}

const IDLE: ExportStep = { kind: 'idle' };

/**
 * The command that saves the comments of a list that match its filters.
 * @param save throws if the browser cannot save a file
 * @returns null while there is no comment to save
 */
export function useCommentExport(
  list: CommentListState,
  save: (view: LoadedCommentList) => void,
): CommentExport | null {
  const [step, setStep] = useState<ExportStep>(IDLE);
  const { view, loadAll } = list;
  const more = view.kind === 'comments' ? view.more : 'none';
  const saveShown = useCallback(() => setStep(saved(view, save)), [view, save]);
  const loading = useLoading(list, step.kind === 'loading');
  useEffect(() => {
    if (loading === 'done') saveShown();
    if (loading === 'stopped') setStep(notWhole(more));
  }, [loading, more, saveShown]);
  const start = (): void => {
    if (more === 'none') saveShown();
    else setStep(loadAll ? { kind: 'asking' } : notWhole(more));
  };
  if (view.kind !== 'comments' || (view.comments.length === 0 && step.kind === 'idle')) return null;
  return {
    step,
    count: view.comments.length,
    canLoadAll: loadAll !== null,
    start: view.comments.length > 0 ? start : null,
    saveLoaded: saveShown,
    loadAllAndSave() {
      loadAll?.start();
      setStep({ kind: 'loading' });
    },
    cancel() {
      if (step.kind === 'loading') loadAll?.stop();
      setStep(IDLE);
    },
  };
}

/** How the loading goes that a file waits for. */
function useLoading(
  { view, loadAll }: CommentListState,
  isWaiting: boolean,
): 'no' | 'running' | 'done' | 'stopped' {
  // A list that failed before says so for a moment longer.
  const hasRun = useRef(false);
  const isRunning = loadAll?.running === true;
  useEffect(() => {
    hasRun.current = isWaiting && (hasRun.current || isRunning);
  }, [isWaiting, isRunning]);
  if (!isWaiting) return 'no';
  if (view.kind === 'comments' && view.more === 'none') return 'done';
  if (isRunning) return 'running';
  return hasRun.current ? 'stopped' : 'running';
}

/** Why the list ends before its end. A limit is no failure. */
const notWhole = (more: MoreStatus): ExportStep => ({ kind: more === 'capped' ? 'capped' : 'incomplete' });

function saved(view: CommentsView, save: (view: LoadedCommentList) => void): ExportStep {
  if (view.kind !== 'comments') return IDLE;
  try {
    save(view);
    return { kind: 'saved', count: view.comments.length };
  } catch {
    return { kind: 'failed' };
  }
}
