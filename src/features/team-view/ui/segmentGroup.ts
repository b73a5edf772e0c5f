import type { CommentGroup } from '../../../shared/data/CommentListState';

/** One segment in the form that the headings of conversations take. */
export function segmentGroup(segmentId: string, commentedAt: number | null): CommentGroup {
  return { key: `segment/${segmentId}`, segmentIds: [segmentId], newestAt: commentedAt, hasNew: false };
}
