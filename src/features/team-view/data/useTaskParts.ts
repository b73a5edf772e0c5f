import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Segment } from '../../../insights/endpoints/segments';
import { isSameId } from '../../../insights/parse/canonicalId';
import { segmentByIdQuery } from '../../../shared/data/query/insightsQueries';
import { findRefusal } from '../../../shared/data/query/queryRefusals';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';
import type { CommentTarget } from '../../../shared/data/selection';
import type { AddCommentState } from '../../add-comment/data/AddCommentState';

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
 * user chooses it.
 * @param agentNames by segment ID, in the order of the conversation
 * @param own the task's own part
 */
export function useTaskParts(
  workerSid: string,
  agentNames: ReadonlyMap<string, string | null>,
  own: CommentTarget | null,
): TaskTarget {
  const context = useQueryContext();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const otherId = chosenId === null || isSameId(chosenId, own?.segmentId) ? null : chosenId;
  const options = segmentByIdQuery(context, otherId, workerSid);
  const query = useQuery(options);
  const isRefused = findRefusal(context.queryClient, options.queryKey, workerSid) !== null;
  if (own === null || agentNames.size < 2) return { choice: null, target: own };
  const status = otherId === null ? 'ready' : statusOf(query, isRefused);
  const agentId = query.data?.agentId ?? null;
  const isOther = status === 'ready' && otherId !== null && agentId !== null;
  return {
    choice: {
      parts: [...agentNames].map(([segmentId, agentName]) => ({ segmentId, agentName })),
      chosenId: otherId !== null && (isOther || status === 'loading') ? otherId : own.segmentId,
      choose: setChosenId,
      status,
      retry: () => void query.refetch(),
    },
    target: isOther ? { segmentId: otherId, agentId } : own,
  };
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
