import { canonicalId } from '../../../insights/parse/canonicalId';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { CommentGroup, LoadedCommentList } from '../../../shared/data/CommentListState';
import type { CommentTarget } from '../../../shared/data/selection';
import type { ConversationLine, TaskChannel } from '../../conversation/data/ConversationLine';

/** What a form in the comments on an agent is about. */
export interface FormSubject {
  draftKey: string;
  target: CommentTarget;
  /** False only for a conversation that is known to be without a recording. */
  hasRecording: boolean;
  /** When the newest comment on the conversation was written, in milliseconds since 1970, as far as it is known. */
  commentedAt: number | null;
  /** The agent whose record the comment is on, if that is not the selected one. The name is null if it is not known. */
  otherAgent: { name: string | null } | null;
}

/** The key of the draft on a segment. A link can have the ID in capitals. */
export function segmentDraftKey(segmentId: string): string {
  return canonicalId(segmentId);
}

const WITHOUT_RECORDING: readonly TaskChannel[] = ['chat', 'sms', 'email'];

/** A segment does not name its channel, so every conversation may have a recording until its task says otherwise. */
export function canHaveRecording({ task }: Pick<ConversationLine, 'task'>): boolean {
  return task === null || !WITHOUT_RECORDING.includes(task.channel);
}

/**
 * What a comment on the conversation of a group is about: the segment of its first comment in the list, and that comment's
 * agent. Null for a group that names no segment.
 * @param agentId the agent of the list, for comments that name none
 */
export function subjectOfGroup(
  group: CommentGroup,
  { comments, groups }: Pick<LoadedCommentList, 'comments' | 'groups'>,
  agentId: string | null,
  line: Pick<ConversationLine, 'task'>,
): FormSubject | null {
  const isOfGroup = ({ key }: AssessmentComment): boolean => groups?.get(key)?.key === group.key;
  const comment = comments.find((candidate) => isOfGroup(candidate) && candidate.segmentId !== null);
  const agent = comment?.agentId ?? agentId;
  if (!comment || comment.segmentId === null || agent === null) return null;
  return {
    draftKey: segmentDraftKey(comment.segmentId),
    target: { segmentId: comment.segmentId, agentId: agent },
    hasRecording: canHaveRecording(line),
    commentedAt: group.newestAt,
    otherAgent: null,
  };
}
