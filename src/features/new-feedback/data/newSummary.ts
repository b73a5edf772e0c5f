import { useEffect } from 'react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { canonicalId } from '../../../insights/parse/canonicalId';
import type { Store } from '../../../shared/store';

/** What is new in the agent's feedback, for what is outside of the lists. */
export interface NewSummary {
  /** How many comments are new; null while that is not known. */
  count: number | null;
  /** How many of them are on each segment, by the canonical segment ID. */
  bySegment: ReadonlyMap<string, number>;
}

const NO_SEGMENTS: NewSummary['bySegment'] = new Map<string, number>();

export const noNewSummary: NewSummary = { count: null, bySegment: NO_SEGMENTS };

/** Counts new comments. With the counts of `before`, the result is the same object. */
export function summarizeNew(
  before: NewSummary,
  newComments: readonly Pick<AssessmentComment, 'segmentId'>[],
): NewSummary {
  const bySegment = new Map<string, number>();
  for (const segmentId of newComments.flatMap((comment) => canonicalId(comment.segmentId) ?? [])) {
    bySegment.set(segmentId, (bySegment.get(segmentId) ?? 0) + 1);
  }
  const isSame =
    bySegment.size === before.bySegment.size &&
    [...bySegment].every(([segmentId, count]) => before.bySegment.get(segmentId) === count);
  if (isSame && newComments.length === before.count) return before;
  return { count: newComments.length, bySegment: isSame ? before.bySegment : bySegment };
}

/**
 * Keeps the summary up to date while the component is mounted. One component does this, so that the tasks and the
 * announcement do not each go through the list.
 * @param newComments null while they are not known
 */
export function useNewSummary(
  summary: Store<NewSummary>,
  newComments: readonly AssessmentComment[] | null,
): void {
  useEffect(() => {
    if (newComments) summary.update((before) => summarizeNew(before, newComments));
  }, [summary, newComments]);
  useEffect(() => () => summary.update(() => noNewSummary), [summary]);
}
