import type { InfiniteData, QueryClient, QueryKey } from '@tanstack/react-query';
import { toPage, type CommentBatch } from './commentBatch';

/** The cache key of an agent's comments: the quick first reading, or that in the largest pages. */
export const agentCommentsKey = (agentId: string | null, reading: 'first' | 'large') =>
  ['comments', 'agent', agentId, reading] as const;

/** The cache keys of an agent's comments, that of the fuller reading first. */
export const agentCommentKeys = (agentId: string | null) => [
  agentCommentsKey(agentId, 'large'),
  agentCommentsKey(agentId, 'first'),
];

/** The cache key of the comments on segments. */
export const segmentCommentsKey = (segmentIds: readonly string[]) =>
  ['comments', 'segments', segmentIds] as const;

/**
 * What one of the lists of `keys`, the first that is there, already says about segments: shown until their own answer
 * comes. Undefined when that is nothing.
 */
export function placeholderFromLists(
  queryClient: QueryClient,
  keys: readonly QueryKey[],
  segmentIds: readonly string[],
): CommentBatch | undefined {
  const lists = keys.map((key) => queryClient.getQueryData<InfiniteData<CommentBatch>>(key));
  const list = lists.find((batches) => batches !== undefined);
  const pages = list?.pages.flatMap((step) => step.sequences.flatMap((sequence) => sequence.pages)) ?? [];
  const comments = pages
    .flatMap((page) => page.comments)
    .filter(({ segmentId }) => segmentId !== null && segmentIds.includes(segmentId));
  return comments.length > 0 ? { sequences: [{ filter: {}, pages: [toPage(comments)] }] } : undefined;
}
