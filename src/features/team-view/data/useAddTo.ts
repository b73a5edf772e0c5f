import { useCallback } from 'react';
import type { CommentGroup, CommentListState } from '../../../shared/data/CommentListState';
import type { SelectedWorker } from '../../../shared/data/selection';
import { useWorkerAgentIdSource } from '../../agent-identity/data/agentIdSource';
import type { ConversationLine } from '../../conversation/data/ConversationLine';
import { canHaveRecording, segmentDraftKey, subjectOfGroup } from './FormSubject';
import type { ConversationForm } from './useConversationForm';

const NO_COMMENTS = { comments: [], groups: undefined };

/**
 * Opens the form for the conversation of a group of a list.
 * @param form null for users who cannot add comments
 * @param lineOf what is known about the conversation of a group
 */
export function useAddToGroup(
  form: Pick<ConversationForm, 'open'> | null,
  { view }: Pick<CommentListState, 'view'>,
  worker: SelectedWorker,
  lineOf: (group: CommentGroup) => Pick<ConversationLine, 'task'>,
): (group: CommentGroup) => void {
  const { knownAgentId } = useWorkerAgentIdSource(worker);
  const open = form?.open;
  const { comments, groups } = view.kind === 'comments' ? view : NO_COMMENTS;
  return useCallback(
    (group) => {
      const subject = subjectOfGroup(group, { comments, groups }, knownAgentId, lineOf(group));
      if (subject) open?.(subject);
    },
    [open, comments, groups, knownAgentId, lineOf],
  );
}

/** Opens the form for a segment of the worker's agent. The rest is as in `useAddToGroup`. */
export function useAddToSegment(
  form: Pick<ConversationForm, 'open'> | null,
  worker: SelectedWorker,
  lineOf: (group: CommentGroup) => Pick<ConversationLine, 'task'>,
): (segmentId: string) => void {
  const { knownAgentId } = useWorkerAgentIdSource(worker);
  const open = form?.open;
  return useCallback(
    (segmentId) => {
      if (knownAgentId === null) return;
      const line = lineOf({ key: segmentId, segmentIds: [segmentId], newestAt: null, hasNew: false });
      open?.({
        draftKey: segmentDraftKey(segmentId),
        target: { segmentId, agentId: knownAgentId },
        hasRecording: canHaveRecording(line),
        commentedAt: null,
        otherAgent: null,
      });
    },
    [open, knownAgentId, lineOf],
  );
}
