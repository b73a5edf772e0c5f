import { useEffect, useMemo } from 'react';
import type { InsightsError } from '../../../insights/http/InsightsError';
import { segmentCommentsKey } from '../../../shared/data/query/options/commentQueries';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';
import { learnWorkerAgentId } from '../../agent-identity/data/learnAgentId';
import { agentCommentKeys } from '../../comment-list/data/placeholderFromLists';
import type { CommentScope } from '../../comment-list/data/collectComments';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { CommentTarget, SelectedTask } from '../../../shared/data/selection';
import { findMember } from '../../../shared/data/storage/teamStorage';
import { useStore } from '../../../shared/store';
import { targetOf } from './targetOf';
import { useConversationSegments } from './useConversationSegments';
import { useSegmentComments } from '../../comment-list/data/useSegmentComments';
import { useReservationSegments } from '../../comment-list/data/useReservationSegments';

export interface TaskCommentsState {
  list: CommentListState;
  /** The agent's name of each segment of the conversation, by segment ID; null where Insights names none. */
  agentNames: ReadonlyMap<string, string | null>;
  /** Why only the comments on the task's own agent are loaded; null when they all are. */
  othersFailed: InsightsError | null;
  /** Whether Insights has the conversation. It takes about an hour after the end of the conversation. */
  isProcessed: boolean;
  /** Null while Insights has no segment of the task, or names no agent for it. */
  target: CommentTarget | null;
}

const ANY_AGENT: CommentScope = { kind: 'anyAgent' };

/**
 * The comments on the conversation of a task selected in Teams View, on all of its agents: a conversation that was
 * transferred has segments of several agents. The comments on the task's own segments are loaded first. The others
 * follow when their segments are known.
 */
export function useTaskComments(task: SelectedTask): TaskCommentsState {
  const { workerSid, reservationSid, agentIdAttribute } = task;
  const context = useQueryContext();
  const { teamStorage } = context;
  const learnedAgentId = useStore(teamStorage, (team) => findMember(team, workerSid).agentId);
  const { segments, emptyState } = useReservationSegments(task);
  useEffect(() => {
    learnWorkerAgentId(context, { workerSid, reservationSid, agentIdAttribute }, segments);
  }, [context, workerSid, reservationSid, agentIdAttribute, segments]);
  const conversation = useConversationSegments(segments[0]?.segmentId ?? null, workerSid);
  const ownIds = useMemo(() => segments.map(({ segmentId }) => segmentId), [segments]);
  const target = targetOf(segments, agentIdAttribute ?? learnedAgentId);
  const comments = useSegmentComments({
    subject: reservationSid,
    segmentIds: [...new Set([...ownIds, ...conversation.segments.map(({ segmentId }) => segmentId)])],
    scope: ANY_AGENT,
    placeholderKeys: [segmentCommentsKey(ownIds), ...agentCommentKeys(target?.agentId ?? null)],
    workerSid,
  });
  const agentNames = useMemo(
    () => new Map(conversation.segments.map(({ segmentId, agentName }) => [segmentId, agentName])),
    [conversation.segments],
  );
  // "No comments" would be premature while the other segments of the conversation are not known.
  const isEmptySoFar = comments.view.kind === 'empty' && conversation.isLoading;
  const refresh = (): void => {
    comments.refresh();
    // The conversation may have been transferred in the meantime.
    conversation.retry();
  };
  const list: CommentListState = isEmptySoFar
    ? { ...comments, view: { kind: 'loading' } }
    : { ...comments, refresh };
  const isProcessed = segments.length > 0;
  return {
    list: isProcessed ? list : { ...comments, ...emptyState },
    agentNames,
    othersFailed: isProcessed ? conversation.failed : null,
    isProcessed,
    target,
  };
}
