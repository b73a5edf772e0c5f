import { emptyMarks, type Markable } from '../features/new-feedback/data/newMarkRules';
import type { NewMarks } from '../features/new-feedback/data/newMarks';

const nothing = (): void => undefined;

/** Marks of comments that stay new because the user marked them as new. Nothing changes while a story is on screen. */
export const marksWhere = (isNew: (comment: Markable) => boolean): NewMarks => ({
  get: () => emptyMarks,
  snapshot: () => isNew,
  markOf: (comment) => (isNew(comment) ? 'markedNew' : 'seen'),
  initialize: nothing,
  markSeen: nothing,
  markNew: nothing,
  subscribe: () => nothing,
});
