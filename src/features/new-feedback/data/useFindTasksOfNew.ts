import { useEffect } from 'react';
import { segmentsQuery } from '../../../shared/data/query/options/segmentQueries';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';
import { useStore, type Readable } from '../../../shared/store';
import type { NewOnTasks } from './newOnTasks';
import type { NewSummary } from './newSummary';

/** The tasks in the agent's list, by their reservations. */
export interface ListedTasks {
  all: readonly string[];
  /** Those whose conversation has ended. Only they can have segments. */
  ended: readonly string[];
}

/**
 * Fetches the segments of tasks when a new comment may belong to one of them: one task after the other, each once, and
 * no further than until all new comments have a task. It sends nothing while the page is hidden.
 * @param tasks must be the same object as long as the tasks are the same
 */
export function useFindTasksOfNew(
  summary: Readable<NewSummary>,
  newOnTasks: NewOnTasks,
  { all, ended }: ListedTasks,
): void {
  const context = useQueryContext();
  const bySegment = useStore(summary, (current) => current.bySegment);
  useEffect(() => {
    let isOver = !context.isPageVisible;
    const fetchNext = async (): Promise<void> => {
      if (isOver || !newOnTasks.areSomeElsewhere(all)) return;
      const reservationSid = newOnTasks.takeUnasked(ended);
      if (reservationSid === undefined) return;
      const query = segmentsQuery(context, { reservationSid, phase: 'ended' });
      // A refusal concerns the user, so the next task would be refused as well.
      if (query.enabled !== true) return;
      await context.queryClient.prefetchQuery(query);
      await fetchNext();
    };
    void fetchNext();
    return () => {
      isOver = true;
    };
  }, [context, newOnTasks, all, ended, bySegment]);
}
