import { useMemo } from 'react';
import { canonicalId } from '../../../insights/parse/canonicalId';
import type { InsightsError } from '../../../insights/http/InsightsError';
import type { Segment } from '../../../insights/endpoints/segments';
import { commonAgentId } from '../../agent-identity/data/agentIdSource';
import { agentCommentKeys, segmentCommentsKey } from '../../comment-list/data/commentQueryKeys';
import type { CommentScope } from '../../comment-list/data/collectComments';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import type { CommentTarget, SelectedTask } from '../../../shared/data/selection';
import { useConversationSegments } from './useConversationSegments';
import { useSegmentComments } from '../../comment-list/data/useSegmentComments';
import { useReservationSegments } from '../../comment-list/data/useReservationSegments';

export interface TaskCommentsState {
  list: CommentListState;
  /** Whose each segment of the conversation was, by segment id; null where Insights names nobody. */
  agentNames: ReadonlyMap<string, string | null>;
  /** Why only the comments of the task's own agent are here; null when there is no such reason. */
  othersFailed: InsightsError | null;
  /** Whether Insights has the conversation: an ended one takes about an hour to get there. */
  isProcessed: boolean;
  /** Null while Insights has no segment of the task, or does not tell whose it is. */
  target: CommentTarget | null;
}

const ANYONE: CommentScope = { kind: 'anyAgent' };

/** The reservation's own segment: that of the worker where it has several. */
function targetOf(segments: readonly Segment[], knownAgentId: string | null): CommentTarget | null {
  const agentId = commonAgentId(segments) ?? knownAgentId;
  const own =
    segments.find((segment) => canonicalId(segment.agentId) === canonicalId(agentId)) ??
    segments.find((segment) => segment.agentId === null);
  return own && agentId !== null ? { segmentId: own.segmentId, agentId } : null;
}

/**
 * The comments on the conversation of a task selected in Teams View, whoever's they are: a conversation that was
 * handed on has segments of several agents. Those on the task's own segments come first, the others with them as soon
 * as it is known which they are.
 */
export function useTaskComments(task: SelectedTask): TaskCommentsState {
  const { workerSid, reservationSid, agentIdAttribute } = task;
  const { teamStorage } = useFeedbackServices();
  // One reservation alone proves nothing: the agent is learned from all that are remembered, once it is wanted.
  const { segments, emptyState } = useReservationSegments(task, (answer) => {
    if (commonAgentId(answer) === null) return;
    teamStorage.addReservations(new Map([[workerSid, [reservationSid]]]));
  });
  const conversation = useConversationSegments(segments[0]?.segmentId ?? null);
  const ownIds = useMemo(() => segments.map(({ segmentId }) => segmentId), [segments]);
  const target = targetOf(segments, agentIdAttribute ?? teamStorage.read(workerSid).agentId);
  const comments = useSegmentComments({
    subject: reservationSid,
    segmentIds: [...new Set([...ownIds, ...conversation.segments.map(({ segmentId }) => segmentId)])],
    scope: ANYONE,
    placeholderKeys: [segmentCommentsKey(ownIds), ...agentCommentKeys(target?.agentId ?? null)],
  });
  const agentNames = useMemo(
    () => new Map(conversation.segments.map(({ segmentId, agentName }) => [segmentId, agentName])),
    [conversation.segments],
  );
  // "Nothing here" would be too early while the rest of the conversation is not known.
  const isEmptySoFar = comments.view.kind === 'empty' && conversation.isLoading;
  const refresh = (): void => {
    comments.refresh();
    // It may have been handed on meanwhile.
    conversation.retry();
  };
  const listed: CommentListState = isEmptySoFar
    ? { ...comments, view: { kind: 'loading' } }
    : { ...comments, refresh };
  const isProcessed = segments.length > 0;
  return {
    list: isProcessed ? listed : { ...comments, ...emptyState },
    agentNames,
    othersFailed: isProcessed ? conversation.failed : null,
    isProcessed,
    target,
  };
}
