import type { AddCommentState } from '../features/add-comment/data/AddCommentState';
import { STORY_NOW } from './storyComments';
import {
  InsightsError,
  type InsightsErrorDetails,
  type InsightsErrorKind,
} from '../insights/http/InsightsError';

const nothing = (): void => undefined;

const CATEGORIES = [
  { id: 'category-0', name: 'Empathy', isDefault: false },
  { id: 'category-1', name: 'Good for Training', isDefault: true },
];

/** The state of an open and empty form for a comment on a call. */
export function storyAddCommentState(changes: Partial<AddCommentState> = {}): AddCommentState {
  return {
    subject: 'reservation-1',
    agentName: 'Mira Example',
    isNote: false,
    isPositionEstimated: false,
    open: true,
    setOpen: nothing,
    draft: { categoryId: null, text: '', position: '' },
    change: nothing,
    textLength: { characters: changes.draft?.text.length ?? 0, limit: 10_000 },
    categories: { kind: 'loaded', categories: CATEGORIES, selectedId: 'category-1' },
    retryCategories: nothing,
    hasRecording: true,
    problems: {},
    submitStatus: { kind: 'idle' },
    submit: nothing,
    undo: nothing,
    checkList: nothing,
    discard: nothing,
    ...changes,
  };
}

/** A draft with every field filled in. */
export const TYPED_DRAFT: AddCommentState['draft'] = {
  categoryId: null,
  text: 'Let the caller finish, then summed it up.',
  position: '2:14',
};

/** The state of a form whose comment Insights did not save. */
export function notSaved(kind: InsightsErrorKind, details?: InsightsErrorDetails): AddCommentState {
  const error = new InsightsError(kind, 'comments.create', details);
  return storyAddCommentState({
    draft: TYPED_DRAFT,
    submitStatus: { kind: 'failed', error, failedAt: STORY_NOW },
  });
}
