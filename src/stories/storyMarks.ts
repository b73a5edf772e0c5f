import type { Markable } from '../features/new-feedback/data/newMarkRules';
import type { Visit, VisitMark } from '../features/new-feedback/data/visit';

const nothing = (): void => undefined;
const neverChanges = { subscribe: () => nothing };

/** A visit in which nothing changes while a story is on screen. */
export const storyVisit = (markOf: (comment: Markable) => VisitMark): Visit => ({
  ...neverChanges,
  attention: { ...neverChanges, get: () => false },
  get: () => new Set<string>(),
  markOf,
  observe: nothing,
  see: nothing,
  markSeen: nothing,
  markAllSeen: nothing,
  markNew: nothing,
});

/** A visit with comments that stay new because the user marked them as new. */
export const marksWhere = (isNew: (comment: Markable) => boolean): Visit =>
  storyVisit((comment) => (isNew(comment) ? 'markedNew' : 'seen'));
