import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Segment } from '../../../insights/endpoints/segments';
import { isSameId } from '../../../insights/parse/canonicalId';
import { segmentByIdQuery } from '../../../shared/data/query/options/segmentQueries';
import { findRefusal } from '../../../shared/data/query/queryRefusals';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';
import type { CommentTarget } from '../../../shared/data/selection';
import { isBeingSent, type AddCommentState } from '../../add-comment/data/AddCommentState';
import {
  emptyDraft,
  getDraft,
  saveDraft,
  type DraftStore,
  type DraftSubject,
} from '../../add-comment/data/drafts';
import { useStore } from '../../../shared/store';

/** The part of one agent in a conversation that was transferred. */
interface TaskPart {
  segmentId: string;
  agentName: string | null;
}

/** Whose part of a conversation a comment is about. */
export interface TaskParts {
  /** In the order of the conversation. */
  parts: readonly TaskPart[];
  /** The segment of the chosen part. */
  chosenId: string;
  choose: (segmentId: string) => void;
  /** Whether a comment is being sent. Then it is too late for a choice. */
  isLocked: boolean;
  /** Whether the agent of the chosen part is known. If it cannot be known, the task's own part is chosen again. */
  status: 'ready' | 'loading' | 'failed' | 'noAgent';
  retry: () => void;
}

export interface TaskTarget {
  /** Null where the conversation has only one part, or no comment can be added. */
  choice: TaskParts | null;
  /** The part that a comment is added to. */
  target: CommentTarget | null;
}

/**
 * Lets the user choose whose part of a conversation a comment is about; at first, it is the task's own part. A record of a
 * conversation contains the names of its agents, but not their IDs. So the segment of another part is fetched when the
 * user chooses it. The choice is in the draft: it stays as long as the text that it is about.
 * @param agentNames by segment ID, in the order of the conversation
 * @param own the task's own part
 */
export function useTaskParts(
  drafts: DraftStore,
  { draftKey, workerSid }: Pick<DraftSubject, 'draftKey' | 'workerSid'>,
  agentNames: ReadonlyMap<string, string | null>,
  own: CommentTarget | null,
): TaskTarget {
  const context = useQueryContext();
  const { partId: chosenId, submitStatus } =
    useStore(drafts, (stored) => stored.get(draftKey)) ?? emptyDraft(workerSid);
  const otherId = chosenId === null || isSameId(chosenId, own?.segmentId) ? null : chosenId;
  const options = segmentByIdQuery(context, otherId, workerSid);
  const query = useQuery(options);
  const isRefused = findRefusal(context.queryClient, options.queryKey, workerSid) !== null;
  const status = otherId === null ? 'ready' : statusOf(query, isRefused);
  const agentId = query.data?.agentId ?? null;
  const isOther = own !== null && status === 'ready' && otherId !== null && agentId !== null;
  const target = isOther ? { segmentId: otherId, agentId } : own;
  useRememberTarget(drafts, draftKey, status === 'loading' ? null : target);
  if (own === null || agentNames.size < 2) return { choice: null, target: own };
  return {
    choice: {
      parts: [...agentNames].map(([segmentId, agentName]) => ({ segmentId, agentName })),
      chosenId: otherId !== null && (isOther || status === 'loading') ? otherId : own.segmentId,
      choose: (segmentId) => choosePart(drafts, draftKey, workerSid, segmentId),
      isLocked: isBeingSent(submitStatus),
      status,
      retry: () => void query.refetch(),
    },
    target,
  };
}

function choosePart(drafts: DraftStore, draftKey: string, workerSid: string, partId: string): void {
  const stored = getDraft(drafts, draftKey) ?? emptyDraft(workerSid);
  if (!isBeingSent(stored.submitStatus)) saveDraft(drafts, draftKey, { ...stored, partId });
}

/** Keeps the chosen part with the draft, so that the draft is about the same part when its task is gone. */
function useRememberTarget(drafts: DraftStore, draftKey: string, target: CommentTarget | null): void {
  const { segmentId, agentId } = target ?? {};
  useEffect(() => {
    const stored = getDraft(drafts, draftKey);
    if (!stored?.target || segmentId === undefined || agentId === undefined) return;
    if (isSameId(stored.target.segmentId, segmentId) || isBeingSent(stored.submitStatus)) return;
    saveDraft(drafts, draftKey, { ...stored, target: { segmentId, agentId } });
  }, [drafts, draftKey, segmentId, agentId]);
}

function statusOf(
  { data, isFetching, isError }: UseQueryResult<Segment | null>,
  isRefused: boolean,
): TaskParts['status'] {
  if (data !== undefined) return data?.agentId ? 'ready' : 'noAgent';
  return !isFetching && (isError || isRefused) ? 'failed' : 'loading';
}

/** The form for the chosen part. Nothing is sent while its agent is not known, because it would go to another agent. */
export function formOfPart(add: AddCommentState | null, choice: TaskParts | null): AddCommentState | null {
  return add && choice?.status === 'loading' ? { ...add, submit: () => undefined } : add;
}
