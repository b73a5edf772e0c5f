import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { toPage, type CachedComments, type CommentBatch } from '../../../shared/data/query/commentBatch';
import { agentCommentsKey } from '../../../shared/data/query/options/commentQueries';
import { cachedData } from '../../../shared/data/query/cachedQuery';

/** The query keys of an agent's comments, the more complete list first. */
export const agentCommentKeys = (agentId: string | null) => [
  agentCommentsKey(agentId, 'large'),
  agentCommentsKey(agentId, 'first'),
];

/**
 * The comments on segments in the first cached list of `keys`. They are shown until the segments' own response arrives.
 * Undefined when there are none.
 */
export function placeholderFromLists(
  queryClient: QueryClient,
  keys: readonly QueryKey[],
  segmentIds: readonly string[],
): CommentBatch | undefined {
  const lists = keys.map((key) => cachedData<CachedComments>(queryClient, key));
  const list = lists.find((cached) => cached !== undefined);
  const pages = list?.pages.flatMap((batch) => batch.sequences.flatMap((sequence) => sequence.pages)) ?? [];
  const comments = pages
    .flatMap((page) => page.comments)
    .filter(({ segmentId }) => segmentId !== null && segmentIds.includes(segmentId));
  return comments.length > 0 ? { sequences: [{ filter: {}, pages: [toPage(comments)] }] } : undefined;
}
