import { useQueries, useQueryClient, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isReservationSid, type Segment } from '../../../insights/endpoints/segments';
import { isSameId } from '../../../insights/parse/canonicalId';
import { segmentByIdKey, segmentsQuery } from '../../../shared/data/query/options/segmentQueries';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';
import type { CommentTarget, SelectedWorker } from '../../../shared/data/selection';
import type { DraftStore } from '../../add-comment/data/drafts';
import {
  useOrphanedDrafts,
  type Continuation,
  type OrphanedDraft,
  type UnsentDraft,
} from '../../add-comment/data/useOrphanedDrafts';
import { useWorkerAgentIdSource } from '../../agent-identity/data/agentIdSource';
import type { FormSubject } from './FormSubject';
import { targetOf } from './targetOf';
import type { ConversationForm } from './useConversationForm';
import { cachedData } from '../../../shared/data/query/cachedQuery';

export interface UnsentDrafts {
  drafts: readonly UnsentDraft[];
  /** Asks Insights again for the conversations that it did not have. */
  lookUpAgain: () => void;
}

/**
 * The drafts on a worker's conversations that are neither on a task of the worker nor in the open form, and whether they
 * can be continued. A draft that was begun before Insights had the conversation knows only its reservation. Then the
 * segments of that reservation are fetched, again and again until Insights has them.
 * @param form null for users who cannot add comments
 */
export function useUnsentDrafts(
  drafts: DraftStore,
  worker: SelectedWorker,
  form: Pick<ConversationForm, 'subject' | 'open'> | null,
): UnsentDrafts {
  const { workerSid, reservationSids } = worker;
  const openKey = form?.subject?.draftKey ?? '';
  const availableKeys = useMemo(() => [...reservationSids, openKey], [reservationSids, openKey]);
  const orphans = useOrphanedDrafts(drafts, workerSid, availableKeys);
  const lookups = useSegmentLookups(form ? orphans : [], workerSid);
  const { knownAgentId } = useWorkerAgentIdSource(worker);
  const queryClient = useQueryClient();
  const unsent = orphans.map((orphan): UnsentDraft => {
    const lookup = lookups.get(orphan.draftKey);
    const target = orphan.target ?? targetOf(lookup?.data ?? [], knownAgentId);
    const subject = target && subjectOf(orphan, target, knownAgentId, queryClient);
    return { ...orphan, target, continuation: form ? continuationOf(subject, lookup, form) : NONE };
  });
  return { drafts: unsent, lookUpAgain: () => lookups.forEach(({ refetch }) => void refetch()) };
}

type Lookup = UseQueryResult<Segment[]>;

const NONE: Continuation = { kind: 'none' };

/** The segments of the drafts that know only their reservations, by the keys of the drafts. */
function useSegmentLookups(
  orphans: readonly OrphanedDraft[],
  workerSid: string,
): ReadonlyMap<string, Lookup> {
  const context = useQueryContext();
  const unknown = orphans.filter(({ draftKey, target }) => target === null && isReservationSid(draftKey));
  const results = useQueries({
    queries: unknown.map(({ draftKey }) =>
      segmentsQuery(context, { reservationSid: draftKey, phase: 'ended', workerSid }),
    ),
  });
  return new Map(
    unknown.flatMap(({ draftKey }, index): [string, Lookup][] => {
      const result = results[index];
      return result ? [[draftKey, result]] : [];
    }),
  );
}

function subjectOf(
  { draftKey }: OrphanedDraft,
  target: CommentTarget,
  knownAgentId: string | null,
  queryClient: QueryClient,
): FormSubject {
  const segment = cachedData<Segment | null>(queryClient, segmentByIdKey(target.segmentId));
  const isOther = knownAgentId !== null && !isSameId(target.agentId, knownAgentId);
  return {
    draftKey,
    target,
    // The task is gone, so nothing says whether there is a recording.
    hasRecording: true,
    commentedAt: null,
    otherAgent: isOther ? { name: segment?.agentName ?? null } : null,
  };
}

function continuationOf(
  subject: FormSubject | null,
  lookup: Lookup | undefined,
  { open }: Pick<ConversationForm, 'open'>,
): Continuation {
  if (subject) return { kind: 'ready', open: () => open(subject) };
  if (!lookup) return NONE;
  if (lookup.data?.length === 0) return { kind: 'notProcessed' };
  // The segments name several agents, and none of them is known to be the worker.
  if (lookup.data) return NONE;
  if (lookup.isFetching) return { kind: 'loading' };
  return { kind: 'failed', retry: () => void lookup.refetch() };
}
