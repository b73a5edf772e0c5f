import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Segment } from '../../../insights/endpoints/segments';
import { isSameId } from '../../../insights/parse/canonicalId';
import { parseConversationLink, type ConversationLink } from '../../../insights/parse/parseConversationLink';
import { segmentByIdQuery } from '../../../shared/data/query/options/segmentQueries';
import { toInsightsError } from '../../../shared/data/query/queryErrors';
import { findRefusal } from '../../../shared/data/query/queryRefusals';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';
import type { SelectedWorker } from '../../../shared/data/selection';
import { useWorkerAgentIdSource } from '../../agent-identity/data/agentIdSource';
import { segmentDraftKey, type FormSubject } from './FormSubject';
import type { ConversationForm } from './useConversationForm';

/** What is known about the conversation of a link. */
export type LinkedView =
  | { kind: 'none' }
  /** The text is neither a link to a conversation nor an ID. */
  | { kind: 'unreadable' }
  | { kind: 'loading' }
  | { kind: 'notFound' }
  | { kind: 'notPermitted' }
  | { kind: 'failed' }
  /** Insights names no agent, so a comment cannot be added. */
  | { kind: 'noAgent' }
  | { kind: 'found'; subject: FormSubject; agentName: string | null };

/** The conversation of a link that the user has pasted. */
export interface LinkedConversation {
  view: LinkedView;
  /** Looks for the conversation of a link or an ID. Empty text starts over. */
  find: (text: string) => void;
  retry: () => void;
  /** Opens the form for the conversation that was found. */
  add: () => void;
}

/**
 * Finds a conversation by a link to it, or by its ID. It may be one of another agent.
 * @param form null for users who cannot add comments
 */
export function useLinkedConversation(
  worker: SelectedWorker,
  form: Pick<ConversationForm, 'open'> | null,
): LinkedConversation | null {
  const context = useQueryContext();
  const { knownAgentId } = useWorkerAgentIdSource(worker);
  const [asked, setAsked] = useState<{ link: ConversationLink | null } | null>(null);
  const segmentId = asked?.link?.segmentId ?? null;
  const options = segmentByIdQuery(context, segmentId, worker.workerSid);
  const query = useQuery(options);
  if (!form) return null;
  const refusal = findRefusal(context.queryClient, options.queryKey, worker.workerSid);
  const view = ((): LinkedView => {
    if (!asked) return { kind: 'none' };
    if (!asked.link) return { kind: 'unreadable' };
    if (query.data === null) return { kind: 'notFound' };
    if (query.data) return foundView(query.data, knownAgentId);
    const error = query.error ?? refusal?.error;
    if (query.isFetching || !error) return { kind: 'loading' };
    return { kind: toInsightsError(error).kind === 'notPermitted' ? 'notPermitted' : 'failed' };
  })();
  return {
    view,
    find: (text) => setAsked(text.trim() === '' ? null : { link: parseConversationLink(text) }),
    retry: () => void query.refetch(),
    add: () => {
      if (view.kind !== 'found') return;
      form.open(view.subject, positionOf(asked?.link?.offsetSeconds ?? null));
      setAsked(null);
    },
  };
}

function foundView(
  { segmentId, agentId, agentName }: Pick<Segment, 'segmentId' | 'agentId' | 'agentName'>,
  knownAgentId: string | null,
): LinkedView {
  if (agentId === null) return { kind: 'noAgent' };
  const subject: FormSubject = {
    draftKey: segmentDraftKey(segmentId),
    target: { segmentId, agentId },
    hasRecording: true,
    commentedAt: null,
    otherAgent: isSameId(agentId, knownAgentId) ? null : { name: agentName },
  };
  return { kind: 'found', subject, agentName };
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A position as a user would type it; empty for the start. */
function positionOf(offsetSeconds: number | null): string {
  if (offsetSeconds === null) return '';
  const [minutes, seconds] = [Math.floor(offsetSeconds / 60), offsetSeconds % 60];
  if (minutes < 60) return `${minutes}:${twoDigits(seconds)}`;
  return `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}:${twoDigits(seconds)}`;
}
