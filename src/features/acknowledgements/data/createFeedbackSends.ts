import type { QueryClient } from '@tanstack/react-query';
import { saveFeedback } from '../../../insights/endpoints/feedbackEntries';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import { InsightsError } from '../../../insights/http/InsightsError';
import { feedbackEntriesKey } from '../../../shared/data/query/options/entryQueries';
import { toInsightsError } from '../../../shared/data/query/queryErrors';
import { createStore, type Readable } from '../../../shared/store';
import { addToCache, isInCache, shownReviewAt } from './entryCache';
import { actionOf, checkNote, type FeedbackSend, type SendStatus, type SendSubject } from './FeedbackSend';
import { isSaidIn } from './isSaidIn';

/** What the user says about comments. It lives as long as the page, also while no comment is on screen. */
export interface FeedbackSends extends Readable<ReadonlyMap<string, FeedbackSend>> {
  /** What is said about a comment; undefined if nothing is. */
  of: (subject: SendSubject) => FeedbackSend | undefined;
  /** Sends an acknowledgement, after a time in which `undo` stops it. */
  acknowledge: (subject: SendSubject) => void;
  undo: (subject: SendSubject) => void;
  /** Opens the form for a text. */
  open: (subject: SendSubject) => void;
  change: (subject: SendSubject, note: string) => void;
  /** Sends the text of a form at once, or shows why it cannot be sent; or sends again what failed. */
  send: (subject: SendSubject) => void;
  /** Forgets the text and closes the form, or forgets an acknowledgement that failed. */
  discard: (subject: SendSubject) => void;
  /** Whether leaving the page would lose something. */
  hasUnsent: () => boolean;
  /** Sends at once what waits, so that it arrives even if the page is being closed. */
  sendWaiting: () => void;
}

export interface SendContext {
  functionsClient: InsightsClient;
  queryClient: QueryClient;
  /** How long an acknowledgement can be undone, in milliseconds. */
  undoMs: number;
}

const idOf = ({ workerSid, key, kind }: SendSubject): string => `${kind} ${key} ${workerSid ?? ''}`;

/** Creates the store of what the user says. Saying something again changes nothing, so it can be sent again at any time. */
export function createFeedbackSends({ functionsClient, queryClient, undoMs }: SendContext): FeedbackSends {
  const store = createStore<ReadonlyMap<string, FeedbackSend>>(new Map());
  /** What waits, with the status that it has as long as it is not undone. */
  const waiting = new Map<string, { subject: SendSubject; status: SendStatus }>();
  const subjects = new Map<string, SendSubject>();
  /** When the review was asked for that a supervisor is closing. */
  const seenReviewAt = new Map<string, number | null>();
  const get = (subject: SendSubject): FeedbackSend | undefined => {
    const send = store.get().get(idOf(subject));
    return send?.status.kind === 'failed' && isInCache(queryClient, subject, send.note) ? SAVED : send;
  };
  const put = (subject: SendSubject, send: FeedbackSend): void => {
    subjects.set(idOf(subject), subject);
    store.update((sends) => new Map(sends).set(idOf(subject), send));
  };
  const remove = (subject: SendSubject): void =>
    store.update((sends) => new Map([...sends].filter(([id]) => id !== idOf(subject))));
  const isOnItsWay = (subject: SendSubject): boolean =>
    ['waiting', 'sending'].includes(get(subject)?.status.kind ?? '');

  const refresh = ({ workerSid }: SendSubject) =>
    queryClient.invalidateQueries(feedbackEntriesKey(workerSid));
  const rememberReview = (subject: SendSubject) =>
    seenReviewAt.set(idOf(subject), shownReviewAt(queryClient, subject));

  async function sendNow(subject: SendSubject, isLeaving = false): Promise<void> {
    const note = get(subject)?.note ?? '';
    put(subject, { note, status: { kind: 'sending' } });
    try {
      const action = actionOf(subject, note.trim(), seenReviewAt.get(idOf(subject)) ?? null);
      const entry = await saveFeedback(functionsClient, subject.key, action, { isLeaving });
      await addToCache(queryClient, subject, entry);
      if (!isSaidIn(entry, subject.kind, note)) throw new InsightsError('notFound', 'feedback.save');
      put(subject, SAVED);
    } catch (error) {
      const failure = toInsightsError(error);
      // The supervisor sees the new reason before they can press again.
      if (failure.isOtherReview) await refresh(subject).then(() => rememberReview(subject));
      // Another supervisor may have closed the review.
      else if (failure.kind === 'notFound') void refresh(subject);
      put(subject, { note, status: { kind: 'failed', error: failure, failedAt: Date.now() } });
    }
  }

  function sendIfWaiting(id: string, expected: SendStatus, isLeaving = false): void {
    const entry = waiting.get(id);
    if (entry?.status !== expected) return;
    waiting.delete(id);
    void sendNow(entry.subject, isLeaving);
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    of: get,
    acknowledge(subject) {
      if (isOnItsWay(subject)) return;
      const status: SendStatus = { kind: 'waiting', sendAt: Date.now() + undoMs };
      waiting.set(idOf(subject), { subject, status });
      put(subject, { note: '', status });
      setTimeout(() => sendIfWaiting(idOf(subject), status), undoMs);
    },
    undo(subject) {
      if (waiting.delete(idOf(subject))) remove(subject);
    },
    open(subject) {
      if (isOnItsWay(subject) || isOpen(get(subject))) return;
      rememberReview(subject);
      put(subject, { note: '', status: { kind: 'writing', isChecked: false } });
    },
    change(subject, note) {
      const send = get(subject);
      if (!send || isOnItsWay(subject)) return;
      const isChecked = send.status.kind === 'writing' && send.status.isChecked;
      put(subject, { note, status: { kind: 'writing', isChecked } });
    },
    send(subject) {
      const send = get(subject);
      if (!send || isOnItsWay(subject)) return;
      if (checkNote(subject.kind, send.note).problem === null) void sendNow(subject);
      else put(subject, { ...send, status: { kind: 'writing', isChecked: true } });
    },
    discard(subject) {
      if (!isOnItsWay(subject)) remove(subject);
    },
    hasUnsent: () => [...subjects.values()].some((subject) => isUnsent(get(subject))),
    sendWaiting: () => waiting.forEach(({ status }, id) => sendIfWaiting(id, status, true)),
  };
}

const SAVED: FeedbackSend = { note: '', status: { kind: 'saved' } };

/** Whether the form of a text is on screen. */
function isOpen(send: FeedbackSend | undefined): boolean {
  return send !== undefined && send.status.kind !== 'saved';
}

/** An empty form is no loss. */
function isUnsent(send: FeedbackSend | undefined): boolean {
  if (send === undefined) return false;
  const { note, status } = send;
  return status.kind === 'writing' ? note.trim() !== '' : status.kind !== 'saved';
}
