import { useMemo } from 'react';
import { useOwnAgentIdSource } from '../../agent-identity/data/agentIdSource';
import { useLearnAgentId } from '../../agent-identity/data/learnAgentId';
import { agentCommentKeys } from '../../comment-list/data/placeholderFromLists';
import type { CommentScope } from '../../comment-list/data/collectComments';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { findOwnSegments } from './findOwnSegments';
import { useSegmentComments } from '../../comment-list/data/useSegmentComments';
import { useReservationSegments } from '../../comment-list/data/useReservationSegments';
import { NO_RESERVATION, type SelectedReservation } from '../../../shared/data/selection';

const NO_SEGMENT_IDS: readonly string[] = [];

/** The agent's comments on the conversation of the selected reservation. Fetches nothing while none is selected. */
export function useSelectedConversation(selected: SelectedReservation | null): CommentListState {
  const { knownAgentId } = useOwnAgentIdSource();
  const reservation = selected ?? NO_RESERVATION;
  const { reservationSid } = reservation;
  const { segments, emptyState } = useReservationSegments(reservation);
  useLearnAgentId(reservationSid, emptyState.updatedAt);
  const { ownAgentId, segmentIds } = findOwnSegments(segments, knownAgentId);
  const comments = useSegmentComments({
    subject: reservationSid,
    segmentIds: segmentIds ?? NO_SEGMENT_IDS,
    scope: useMemo((): CommentScope => ({ kind: 'agent', agentId: ownAgentId }), [ownAgentId]),
    placeholderKeys: agentCommentKeys(ownAgentId),
  });
  if (segmentIds === null) return { ...comments, ...emptyState, view: { kind: 'agentUnknown' } };
  if (segmentIds.length > 0) return comments;
  const { view } = emptyState;
  // Insights has the conversation, but under another agent. "No feedback" would be about the wrong person.
  const isOfOtherAgent = segments.length > 0 && view.kind === 'empty';
  return { ...comments, ...emptyState, view: isOfOtherAgent ? { kind: 'notMatched' } : view };
}
