import type { CommentsPart, CommentsView } from '../feedback/CommentsView';
import { NOON } from './inventedComments';

/** A part of the panel that shows `view` and notes what is pressed. */
export function inventedPart(view: CommentsView, changes: Partial<CommentsPart> = {}): CommentsPart {
  return {
    subject: 'invented subject',
    view,
    updatedAt: NOON,
    refreshing: false,
    refresh: jest.fn(),
    loadMore: jest.fn(() => Promise.resolve(false)),
    loadAll: null,
    cancel: jest.fn(),
    ...changes,
  };
}
