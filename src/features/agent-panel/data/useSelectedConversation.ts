import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { learnAgentId } from '../../agent-identity/data/agentIdSource';
import { agentCommentKeys } from '../../comment-list/data/commentQueryKeys';
import type { Whose } from '../../comment-list/data/collectComments';
import type { CommentsPart } from '../../../shared/data/CommentListState';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import { ownSegmentsOf } from './ownSegments';
import { useSegmentComments } from '../../comment-list/data/useSegmentComments';
import {
  NO_RESERVATION,
  useSegments,
  type SelectedReservation,
} from '../../comment-list/data/useReservationSegments';

const NO_SEGMENT_IDS: readonly string[] = [];

/** The agent's comments on the conversation of the selected reservation; asks nothing while none is selected. */
export function useConversationComments(selected: SelectedReservation | null): CommentsPart {
  const services = useFeedbackServices();
  const queryClient = useQueryClient();
  const reservation = selected ?? NO_RESERVATION;
  const { reservationSid } = reservation;
  const { segments, withoutSegments } = useSegments(reservation, (answer) =>
    learnAgentId(services, queryClient, reservationSid, answer),
  );
  const { ownAgentId, segmentIds: ownIds } = ownSegmentsOf(services, segments);
  const comments = useSegmentComments({
    subject: reservationSid,
    segmentIds: ownIds ?? NO_SEGMENT_IDS,
    whose: useMemo((): Whose => ({ kind: 'agent', agentId: ownAgentId }), [ownAgentId]),
    knownIn: agentCommentKeys(ownAgentId),
  });
  if (ownIds === null) return { ...comments, ...withoutSegments, view: { kind: 'agentUnknown' } };
  if (ownIds.length > 0) return comments;
  const { view } = withoutSegments;
  // Insights has the conversation, but as somebody else's: "no feedback" would be a claim about the wrong person.
  const isOfOthers = segments.length > 0 && view.kind === 'empty';
  return { ...comments, ...withoutSegments, view: isOfOthers ? { kind: 'notMatched' } : view };
}
