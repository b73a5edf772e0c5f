import type { ConversationFacts } from '../../conversation/data/conversationFacts';
import { useStore, type Readable } from '../../../shared/store';
import type { NewSummary } from './newSummary';

/** How many new comments there are on the conversation of each task. */
export interface NewOnTasks {
  /** 0 while it is not known which segments the task has. */
  countOn: (reservationSid: string) => number;
  /** Whether there are new comments whose segment belongs to none of these tasks, as far as that is known. */
  areSomeElsewhere(reservationSids: readonly string[]): boolean;
  /** The next of these tasks whose segments can be asked for. Each is returned once. Undefined when there is none. */
  takeUnasked(reservationSids: readonly string[]): string | undefined;
  /** Calls `listener` when a count may have changed. Returns a function that unsubscribes. */
  subscribe: (listener: () => void) => () => void;
}

/** Connects the new comments with tasks. While nothing is new, no task is looked at. */
export function createNewOnTasks(
  summary: Readable<NewSummary>,
  facts: Pick<ConversationFacts, 'segmentsOf' | 'subscribe'>,
): NewOnTasks {
  const asked = new Set<string>();
  const segmentsWithNew = (): NewSummary['bySegment'] => summary.get().bySegment;
  return {
    countOn(reservationSid) {
      const counts = segmentsWithNew();
      if (counts.size === 0) return 0;
      return facts
        .segmentsOf(reservationSid)
        .reduce((sum, segmentId) => sum + (counts.get(segmentId) ?? 0), 0);
    },
    areSomeElsewhere(reservationSids) {
      const segmentIds = [...segmentsWithNew().keys()];
      if (segmentIds.length === 0) return false;
      const ofTasks = new Set(reservationSids.flatMap((sid) => facts.segmentsOf(sid)));
      return segmentIds.some((segmentId) => !ofTasks.has(segmentId));
    },
    takeUnasked(reservationSids) {
      const next = reservationSids.find((sid) => !asked.has(sid) && facts.segmentsOf(sid).length === 0);
      if (next !== undefined) asked.add(next);
      return next;
    },
    subscribe(listener) {
      const unsubscribers = [
        summary.subscribe(listener),
        facts.subscribe(() => {
          if (segmentsWithNew().size > 0) listener();
        }),
      ];
      return () => unsubscribers.forEach((unsubscribe) => unsubscribe());
    },
  };
}

/** How many new comments there are on the conversation of a task. Renders again only when that changes. */
export function useNewOnTask({ countOn, subscribe }: NewOnTasks, reservationSid: string | null): number {
  return useStore<unknown, number>({ get: () => null, subscribe }, () =>
    reservationSid === null ? 0 : countOn(reservationSid),
  );
}
