import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { canonicalId } from '../../../insights/parse/canonicalId';
import type { CommentGroup, CommentGroups } from '../../../shared/data/CommentListState';
import type { ConversationIdOf } from './conversationIds';

/** Says whether a comment counts as new in this visit. */
export type IsNew = (comment: AssessmentComment) => boolean;

export interface GroupedComments {
  /** The same comments, those of each conversation together. */
  comments: readonly AssessmentComment[];
  groups: CommentGroups;
}

interface Bucket {
  comments: AssessmentComment[];
  /** By their canonical forms, so that each is named once. */
  segmentIds: Map<string, string>;
  newestAt: number | null;
  hasNew: boolean;
}

/**
 * Puts the comments on each conversation together. Groups have the order of their first comments. Groups with new
 * comments come first, and their new comments come before their others.
 *
 * A comment that names no segment is a group of its own. Nothing says which conversation it is about, and one heading for
 * several such comments would claim that they are about the same one.
 * @param isNew null when the user chose an order or filters: then no group counts as new, and the order stays
 */
export function groupComments(
  comments: readonly AssessmentComment[],
  isNew: IsNew | null,
  conversationIdOf: ConversationIdOf,
): GroupedComments {
  const buckets = bucketsOf(comments, isNew, conversationIdOf);
  const ordered = [...buckets.filter(({ hasNew }) => hasNew), ...buckets.filter(({ hasNew }) => !hasNew)].map(
    (bucket) => (bucket.hasNew && isNew ? { ...bucket, comments: newFirst(bucket.comments, isNew) } : bucket),
  );
  const groups = new Map<string, CommentGroup>();
  for (const bucket of ordered) {
    const group = toGroup(bucket);
    for (const { key } of bucket.comments) groups.set(key, group);
  }
  return { comments: ordered.flatMap((bucket) => bucket.comments), groups };
}

function bucketsOf(
  comments: readonly AssessmentComment[],
  isNew: IsNew | null,
  conversationIdOf: ConversationIdOf,
): Bucket[] {
  const buckets: Bucket[] = [];
  const bySegment = new Map<string, Bucket>();
  const byConversation = new Map<string, Bucket>();
  const create = (): Bucket => {
    const bucket: Bucket = { comments: [], segmentIds: new Map(), newestAt: null, hasNew: false };
    buckets.push(bucket);
    return bucket;
  };
  const find = (segmentId: string): Bucket => {
    const key = conversationKey(segmentId, conversationIdOf);
    const bucket = byConversation.get(key) ?? create();
    byConversation.set(key, bucket);
    bySegment.set(segmentId, bucket);
    const id = canonicalId(segmentId);
    if (!bucket.segmentIds.has(id)) bucket.segmentIds.set(id, segmentId);
    return bucket;
  };
  for (const comment of comments) {
    const { segmentId, createdAt } = comment;
    const bucket = segmentId === null ? create() : (bySegment.get(segmentId) ?? find(segmentId));
    bucket.comments.push(comment);
    if (createdAt !== null) bucket.newestAt = Math.max(bucket.newestAt ?? createdAt, createdAt);
    if (!bucket.hasNew && isNew?.(comment)) bucket.hasNew = true;
  }
  return buckets;
}

/** The first part keeps IDs of different kinds apart. */
function conversationKey(segmentId: string, conversationIdOf: ConversationIdOf): string {
  const conversationId = conversationIdOf(segmentId);
  return conversationId === null
    ? `segment/${canonicalId(segmentId)}`
    : `conversation/${canonicalId(conversationId)}`;
}

function newFirst(comments: readonly AssessmentComment[], isNew: IsNew): AssessmentComment[] {
  return [...comments.filter(isNew), ...comments.filter((comment) => !isNew(comment))];
}

function toGroup({ comments, segmentIds, newestAt, hasNew }: Bucket): CommentGroup {
  return { key: comments[0]?.key ?? '', segmentIds: [...segmentIds.values()], newestAt, hasNew };
}
