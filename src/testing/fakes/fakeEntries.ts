import type { FeedbackKind } from '../../features/acknowledgements/data/FeedbackSend';
import { createFunctionsServer, type FunctionsServer } from '../../insights/testing/functionsServer';
import type { PlannedResponse } from '../../insights/testing/PlannedResponse';
import type { ReceivedRequest } from '../../insights/testing/ReceivedRequest';
import { NOON } from '../fixtures/sampleComments';

const PAGE_SIZE = 100;

interface StoredReview {
  asked_at: string;
  reason: string;
  closed_at: string | null;
  closed_by: string | null;
  answer: string;
}

interface StoredEntry {
  key: string;
  acknowledged_at: string | null;
  review: StoredReview | null;
}

/** The project's own functions, as far as they keep what is acknowledged and asked. */
export interface FakeEntries extends FunctionsServer {
  /** What is stored about a comment on a worker. */
  entryOf: (workerSid: string, key: string) => StoredEntry | undefined;
  /** `at` is in milliseconds since 1970. */
  store: (workerSid: string, kind: FeedbackKind, key: string, note?: string, at?: number) => void;
}

const OTHER_REVIEW: PlannedResponse = { status: 409, body: { code: 20409 } };

/** The key of a comment, later for a higher number. */
export const entryKey = (number: number): string => `1${String(number).padStart(23, '0')}`;

/** Functions with an empty store. The rules are those of `serverless/`. */
export function fakeEntries(): FakeEntries {
  const workers = new Map<string, Map<string, StoredEntry>>();
  const entriesOf = (workerSid: string): Map<string, StoredEntry> => {
    const known = workers.get(workerSid) ?? new Map<string, StoredEntry>();
    workers.set(workerSid, known);
    return known;
  };
  const store: FakeEntries['store'] = (workerSid, kind, key, note = '', at = NOON) => {
    const entry = entriesOf(workerSid).get(key) ?? { key, acknowledged_at: null, review: null };
    entriesOf(workerSid).set(key, changed(entry, kind, note, new Date(at).toISOString()));
  };

  function responseTo({ url, form }: ReceivedRequest, self: string): PlannedResponse {
    const fields = Object.fromEntries(form ?? []);
    const { searchParams } = new URL(url);
    const workerSid = searchParams.get('WorkerSid') ?? fields.WorkerSid ?? self;
    if (form) {
      const askedAt = entryOf(workerSid, fields.Key ?? '')?.review?.asked_at;
      if (fields.AskedAt !== undefined && fields.AskedAt !== askedAt) return OTHER_REVIEW;
      store(workerSid, fields.Kind as FeedbackKind, fields.Key ?? '', fields.Note);
      return { body: entriesOf(workerSid).get(fields.Key ?? '') };
    }
    const before = searchParams.get('Before');
    const entries = [...entriesOf(workerSid).values()]
      .filter(({ key }) => before === null || key < before)
      .sort((a, b) => (a.key < b.key ? 1 : -1));
    const page = entries.slice(0, PAGE_SIZE);
    const nextBefore = entries.length > PAGE_SIZE ? page[page.length - 1]?.key : null;
    return { body: { entries: page, next_before: nextBefore } };
  }

  const entryOf: FakeEntries['entryOf'] = (workerSid, key) => entriesOf(workerSid).get(key);
  // Not spread: `requestLines` is a getter.
  return Object.assign(createFunctionsServer(responseTo), { entryOf, store });
}

function changed(entry: StoredEntry, kind: FeedbackKind, note: string, now: string): StoredEntry {
  switch (kind) {
    case 'acknowledged':
      return { ...entry, acknowledged_at: entry.acknowledged_at ?? now };
    case 'review':
      return {
        ...entry,
        review: { asked_at: now, reason: note, closed_at: null, closed_by: null, answer: '' },
      };
    case 'reviewClosed':
      return {
        ...entry,
        review:
          entry.review?.closed_at === null
            ? { ...entry.review, closed_at: now, closed_by: 'WK9', answer: note }
            : entry.review,
      };
  }
}
