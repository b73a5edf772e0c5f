import { useMemo } from 'react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { ConversationFacts } from './conversationFacts';
import { conversationIdsFrom } from './conversationIds';
import { groupComments, type IsNew } from './groupComments';

export interface GroupingOptions {
  facts: Pick<ConversationFacts, 'get'>;
  /**
   * Whether a comment counts as new in this visit; null when there are no marks, or when the user chose an order or
   * filters. The same function as long as the same comments are new.
   */
  isNew: IsNew | null;
}

const NO_COMMENTS: readonly AssessmentComment[] = [];

/**
 * A list with the comments on each conversation together, and their groups. Both are the same objects as long as the
 * list's comments and `isNew` are the same.
 */
export function useGroupedComments(
  list: CommentListState,
  { facts, isNew }: GroupingOptions,
): CommentListState {
  const { view } = list;
  const comments = view.kind === 'comments' ? view.comments : NO_COMMENTS;
  const conversationIdOf = useConversationIds(comments, facts);
  const grouped = useMemo(
    () => groupComments(comments, isNew, conversationIdOf),
    [comments, isNew, conversationIdOf],
  );
  return view.kind === 'comments' ? { ...list, view: { ...view, ...grouped } } : list;
}

/**
 * Which segments are one conversation, by the facts at the time when the comments changed. Facts that arrive later merge
 * groups only at the next change, so that nothing moves under a reader.
 */
function useConversationIds(
  comments: readonly AssessmentComment[],
  facts: Pick<ConversationFacts, 'get'>,
): ReturnType<typeof conversationIdsFrom> {
  // eslint-disable-next-line react-hooks/exhaustive-deps -- new comments are the reason to read the facts again
  return useMemo(() => conversationIdsFrom(facts.get()), [comments, facts]);
}
