import { useMemo } from 'react';
import { canonicalId } from '../../../insights/parse/canonicalId';
import type { InsightsError } from '../../../insights/http/InsightsError';
import type { Segment } from '../../../insights/endpoints/segments';
import { agreedAgentId } from '../../agent-identity/data/agentIdSource';
import { agentCommentKeys, segmentCommentsKey } from '../../comment-list/data/commentQueryKeys';
import type { Whose } from '../../comment-list/data/collectComments';
import type { CommentsPart } from '../../../shared/data/CommentListState';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import type { SelectedTask } from '../../../shared/data/selection';
import { useConversationSegments } from './useConversationSegments';
import { useSegmentComments } from '../../comment-list/data/useSegmentComments';
import { useSegments } from '../../comment-list/data/useReservationSegments';

/** What a comment is added to: a segment, and its agent. */
export interface CommentTarget {
  segmentId: string;
  agentId: string;
}

export interface TaskComments {
  part: CommentsPart;
  /** Whose each segment of the conversation was, by segment id; null where Insights names nobody. */
  agentNames: ReadonlyMap<string, string | null>;
  /** Why only the comments of the task's own agent are here; null when there is no such reason. */
  othersFailed: InsightsError | null;
  /** Whether Insights has the conversation: an ended one takes about an hour to get there. */
  isProcessed: boolean;
  /** Null while Insights has no segment of the task, or does not tell whose it is. */
  target: CommentTarget | null;
}

const ANYONE: Whose = { kind: 'anyone' };

/** The reservation's own segment: that of the worker where it has several. */
function targetOf(segments: readonly Segment[], knownAgentId: string | null): CommentTarget | null {
  const agentId = agreedAgentId(segments) ?? knownAgentId;
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
export function useTaskComments(task: SelectedTask): TaskComments {
  const { workerSid, reservationSid, agentIdAttribute } = task;
  const { teamMemory } = useFeedbackServices();
  // One reservation alone proves nothing: the agent is learned from all that are remembered, once it is wanted.
  const { segments, withoutSegments } = useSegments(task, (answer) => {
    if (agreedAgentId(answer) === null) return;
    teamMemory.rememberReservations(new Map([[workerSid, [reservationSid]]]));
  });
  const conversation = useConversationSegments(segments[0]?.segmentId ?? null);
  const ownIds = useMemo(() => segments.map(({ segmentId }) => segmentId), [segments]);
  const target = targetOf(segments, agentIdAttribute ?? teamMemory.read(workerSid).agentId);
  const comments = useSegmentComments({
    subject: reservationSid,
    segmentIds: [...new Set([...ownIds, ...conversation.segments.map(({ segmentId }) => segmentId)])],
    whose: ANYONE,
    knownIn: [segmentCommentsKey(ownIds), ...agentCommentKeys(target?.agentId ?? null)],
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
  const listed: CommentsPart = isEmptySoFar
    ? { ...comments, view: { kind: 'loading' } }
    : { ...comments, refresh };
  const isProcessed = segments.length > 0;
  return {
    part: isProcessed ? listed : { ...comments, ...withoutSegments },
    agentNames,
    othersFailed: isProcessed ? conversation.failed : null,
    isProcessed,
    target,
  };
}
