import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { learnAgentId } from '../../agent-identity/data/agentIdSource';
import { agentCommentKeys } from '../../comment-list/data/commentQueryKeys';
import type { CommentScope } from '../../comment-list/data/collectComments';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import { findOwnSegments } from './ownSegments';
import { useSegmentComments } from '../../comment-list/data/useSegmentComments';
import { useReservationSegments } from '../../comment-list/data/useReservationSegments';
import { NO_RESERVATION, type SelectedReservation } from '../../../shared/data/selection';

const NO_SEGMENT_IDS: readonly string[] = [];

/** The agent's comments on the conversation of the selected reservation; asks nothing while none is selected. */
export function useSelectedConversation(selected: SelectedReservation | null): CommentListState {
  const services = useFeedbackServices();
  const queryClient = useQueryClient();
  const reservation = selected ?? NO_RESERVATION;
  const { reservationSid } = reservation;
  const { segments, emptyState } = useReservationSegments(reservation, (answer) =>
    learnAgentId(services, queryClient, reservationSid, answer),
  );
  const { ownAgentId, segmentIds: ownIds } = findOwnSegments(services, segments);
  const comments = useSegmentComments({
    subject: reservationSid,
    segmentIds: ownIds ?? NO_SEGMENT_IDS,
    scope: useMemo((): CommentScope => ({ kind: 'agent', agentId: ownAgentId }), [ownAgentId]),
    placeholderKeys: agentCommentKeys(ownAgentId),
  });
  if (ownIds === null) return { ...comments, ...emptyState, view: { kind: 'agentUnknown' } };
  if (ownIds.length > 0) return comments;
  const { view } = emptyState;
  // Insights has the conversation, but as somebody else's: "no feedback" would be a claim about the wrong person.
  const isOfOthers = segments.length > 0 && view.kind === 'empty';
  return { ...comments, ...emptyState, view: isOfOthers ? { kind: 'notMatched' } : view };
}
