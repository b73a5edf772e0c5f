import type { InfiniteData, Query, QueryClient, QueryKey } from '@tanstack/react-query';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { CommentsFilter, CommentsPage } from '../../../insights/endpoints/comments';
import type { NewComment } from '../../../insights/endpoints/createComment';
import { ending, madePage, nextCursors, type LoadedStep } from '../../comment-list/data/commentBatch';

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
    ...step,
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
export async function showSaved(queryClient: QueryClient, comment: AssessmentComment): Promise<void> {
  const isTheirs = ({ queryKey }: Query): boolean => isListOf(queryKey, comment);
  // What is being read may have left Insights before the comment was there.
  const beingRead = queryClient
    .getQueryCache()
    .findAll({ predicate: (query) => isTheirs(query) && query.state.fetchStatus === 'fetching' });
  const isBeingRead = (query: Query): boolean => beingRead.includes(query);
  // Before the comment is put in, because it takes a list back to what it was; and a first reading is not begun anew
  // while it runs.
  await queryClient.cancelQueries({ predicate: isBeingRead });
  for (const { queryKey, state } of queryClient.getQueryCache().findAll({ predicate: isTheirs })) {
    queryClient.setQueryData<InfiniteData<LoadedStep>>(
      queryKey,
      (list) => list && withComment(list, comment),
      // The list has not been read at this moment, so its age stays.
      { updatedAt: state.dataUpdatedAt },
    );
  }
  void queryClient.invalidateQueries({ predicate: isTheirs, refetchType: 'none' });
  void queryClient.refetchQueries({ predicate: isBeingRead });
}

/** Reads the lists again that a comment may have come into, those on screen at once. */
export function readAgain(queryClient: QueryClient, place: Place): void {
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => isListOf(queryKey, place) });
}

/** A record may leave out where it belongs; it was sent there. */
export function placed(saved: AssessmentComment, { segmentId, agentId }: NewComment): AssessmentComment {
  return { ...saved, segmentId: saved.segmentId ?? segmentId, agentId: saved.agentId ?? agentId };
}

function knownLists(queryClient: QueryClient): LoadedStep[][] {
  return queryClient
    .getQueriesData<InfiniteData<LoadedStep>>(['comments'])
    .flatMap(([, list]) => (list ? [list.pages] : []));
}

/** The comments on a segment that any list holds. */
export function commentsOnSegment(queryClient: QueryClient, segmentId: string): AssessmentComment[] {
  const chains = knownLists(queryClient).flatMap((steps) => steps.flatMap((step) => step.chains));
  return chains.flatMap(({ filter, pages }) =>
    pages
      .flatMap(({ comments }) => comments)
      .filter((comment) => (comment.segmentId ?? filter.segmentId) === segmentId),
  );
}

/** A list that our own limit has cut is not read to its end. */
const WHOLE = { mostComments: Infinity };

/** The keys of all comments on a segment; null while no list of the segment has been read to its end. */
export function knownOnSegment(queryClient: QueryClient, segmentId: string): ReadonlySet<string> | null {
  const isOfSegment = ({ chains }: LoadedStep): boolean =>
    chains.some(({ filter }) => filter.segmentId === segmentId);
  const isReadWhole = knownLists(queryClient).some(
    (steps) => steps.some(isOfSegment) && !nextCursors(steps, WHOLE) && ending(steps, WHOLE) === 'complete',
  );
  return isReadWhole ? new Set(commentsOnSegment(queryClient, segmentId).map(({ key }) => key)) : null;
}
