import type { InfiniteData, Query, QueryClient, QueryKey } from '@tanstack/react-query';
import type { AssessmentComment } from '../insights/AssessmentComment';
import type { CommentsFilter, CommentsPage } from '../insights/comments';
import { madePage, type LoadedStep } from './commentPages';

/** The lists a comment can be in, by what their keys say. See commentKeys.ts. */
type Place = Pick<AssessmentComment, 'segmentId' | 'agentId'>;

function isListOf(queryKey: QueryKey, { segmentId, agentId }: Place): boolean {
  const [endpoint, by, asked] = queryKey;
  if (endpoint !== 'comments') return false;
  return by === 'agent' ? asked === agentId : Array.isArray(asked) && asked.includes(segmentId);
}

function isAskedBy(filter: CommentsFilter, { segmentId, agentId }: Place): boolean {
  return filter.segmentId === undefined ? filter.agentId === agentId : filter.segmentId === segmentId;
}

function withFirst(pages: readonly CommentsPage[], comment: AssessmentComment): CommentsPage[] {
  const [first = madePage([]), ...others] = pages;
  const comments = [comment, ...first.comments];
  return [{ ...first, comments, recordKeys: [comment.key, ...first.recordKeys] }, ...others];
}

function withComment(list: InfiniteData<LoadedStep>, comment: AssessmentComment): InfiniteData<LoadedStep> {
  const pages = list.pages.map((step, index) => ({
    chains: step.chains.map((chain) =>
      index === 0 && isAskedBy(chain.filter, comment)
        ? { ...chain, pages: withFirst(chain.pages, comment) }
        : chain,
    ),
  }));
  return { ...list, pages };
}

/**
 * Puts a comment that has been saved into every list it belongs to. The lists count as stale from then on: only
 * Insights knows what is in them. They are not read again at once, because it may not have the comment in them yet.
 */
export function showSaved(queryClient: QueryClient, comment: AssessmentComment): void {
  const isTheirs = ({ queryKey }: Query): boolean => isListOf(queryKey, comment);
  // What is being read may have left Insights before the comment was there.
  const beingRead = queryClient
    .getQueryCache()
    .findAll({ predicate: (query) => isTheirs(query) && query.state.fetchStatus === 'fetching' });
  for (const { queryKey, state } of queryClient.getQueryCache().findAll({ predicate: isTheirs })) {
    queryClient.setQueryData<InfiniteData<LoadedStep>>(
      queryKey,
      (list) => list && withComment(list, comment),
      // The list has not been read at this moment, so its age stays.
      { updatedAt: state.dataUpdatedAt },
    );
  }
  void queryClient.invalidateQueries({ predicate: isTheirs, refetchType: 'none' });
  void queryClient.refetchQueries({ predicate: (query) => beingRead.includes(query) });
}

/** Reads the lists again that a comment may have come into, those on screen at once. */
export function readAgain(queryClient: QueryClient, place: Place): void {
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => isListOf(queryKey, place) });
}

/** The keys of all comments that any list holds. */
export function knownCommentKeys(queryClient: QueryClient): ReadonlySet<string> {
  const lists = queryClient.getQueriesData<InfiniteData<LoadedStep>>(['comments']);
  const pages = lists.flatMap(([, list]) => list?.pages ?? []).flatMap(({ chains }) => chains);
  return new Set(pages.flatMap((chain) => chain.pages).flatMap(({ recordKeys }) => recordKeys));
}
