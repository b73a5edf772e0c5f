import { useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { FeedbackEntry } from '../../../insights/endpoints/feedbackEntries';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { isSameId } from '../../../insights/parse/canonicalId';
import type { Readable } from '../../../shared/store';
import type { FeedbackSends } from './createFeedbackSends';
import { createEntriesReader } from './entriesReader';
import { entryOn, hasOpenReview, type Entries } from './Entries';
import { checkNote, type FeedbackKind, type FeedbackSend, type NoteCheck } from './FeedbackSend';

/** What is acknowledged and asked about the comments on one worker, for the cards of these comments. */
export interface Acknowledgements {
  entries: Readable<Entries>;
  sends: FeedbackSends;
  /** The entry on a comment; null if there is none, undefined while that is not known. */
  entryOn: (comment: AssessmentComment) => FeedbackEntry | null | undefined;
  hasOpenReview: (entry: FeedbackEntry | null | undefined) => boolean;
  /** What the user is saying about a comment. */
  sendOn: (comment: AssessmentComment, kind: FeedbackKind) => FeedbackSend | undefined;
  actionsOn: (comment: AssessmentComment, kind: FeedbackKind) => SendActions;
  checkNote: (kind: FeedbackKind, note: string) => NoteCheck;
}

/** What the user can do to say something about a comment. */
export interface SendActions {
  acknowledge: () => void;
  undo: () => void;
  open: () => void;
  change: (note: string) => void;
  send: () => void;
  discard: () => void;
}

export interface AcknowledgementsOptions {
  /** The worker, in Teams View; null for the signed-in worker. */
  workerSid: string | null;
  /** The agent, for lists that also have comments on other agents, whose entries are not these. */
  agentId?: string | null | undefined;
}

/**
 * What is acknowledged and asked about the comments on a worker. The same object as long as it is about the same worker.
 * @param sends null where acknowledgements are turned off
 */
export function useAcknowledgements(
  sends: FeedbackSends | null,
  { workerSid, agentId }: AcknowledgementsOptions,
): Acknowledgements | null {
  const queryClient = useQueryClient();
  return useMemo(() => {
    if (sends === null) return null;
    const entries = createEntriesReader(queryClient, workerSid);
    const subjectOf = ({ key }: AssessmentComment, kind: FeedbackKind) => ({ workerSid, key, kind });
    const isOfWorker = (comment: AssessmentComment): boolean =>
      agentId === undefined || (agentId !== null && isSameId(comment.agentId, agentId));
    return {
      entries,
      sends,
      entryOn: (comment) => (isOfWorker(comment) ? entryOn(entries.get(), comment) : undefined),
      hasOpenReview,
      sendOn: (comment, kind) => sends.of(subjectOf(comment, kind)),
      actionsOn(comment, kind) {
        const subject = subjectOf(comment, kind);
        return {
          acknowledge: () => sends.acknowledge(subject),
          undo: () => sends.undo(subject),
          open: () => sends.open(subject),
          change: (note) => sends.change(subject, note),
          send: () => sends.send(subject),
          discard: () => sends.discard(subject),
        };
      },
      checkNote,
    };
  }, [sends, queryClient, workerSid, agentId]);
}
