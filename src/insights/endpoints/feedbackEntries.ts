import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { isCommentKey } from '../parse/commentKey';
import { isRecord, parseId, parseString, parseTime } from '../parse/parseField';
import { sanitizeText } from '../parse/sanitizeText';

/** Below the URL of the project's own functions, not below Insights. See `serverless/README.md`. */
export const FEEDBACK_PATH = 'Feedback';
/** The longest reason or answer, in characters. */
export const MAX_NOTE_CHARACTERS = 500;

/** What an agent and the supervisors have said about one comment, besides the comment itself. */
export interface FeedbackEntry {
  /** The key of the comment. */
  key: string;
  /** When the agent acknowledged the comment, in milliseconds since 1970; null if they have not. */
  acknowledgedAt: number | null;
  /** The agent's last request to look at the comment again; null if there is none. */
  review: FeedbackReview | null;
}

export interface FeedbackReview {
  /** Milliseconds since 1970. */
  askedAt: number;
  /** Sanitized plain text. */
  reason: string;
  /** When a supervisor closed it, in milliseconds since 1970; null while it is open. */
  closedAt: number | null;
  /** The SID of the supervisor's worker. */
  closedBy: string | null;
  /** The supervisor's answer: sanitized plain text, or `''`. */
  answer: string;
}

/** Some of a worker's entries: those on the newest comments first. */
export interface FeedbackPage {
  entries: readonly FeedbackEntry[];
  /** The `before` of the next page; null after the last one. */
  nextBefore: string | null;
}

/** What a user says about one comment. */
export type FeedbackAction =
  | { kind: 'acknowledged' }
  | { kind: 'review'; reason: string }
  /**
   * Supervisors only. `askedAt` is of the review that the supervisor saw, in milliseconds since 1970; null if that is not
   * known. The functions refuse to close another one, whose reason the supervisor has not read.
   */
  | { kind: 'reviewClosed'; workerSid: string; askedAt: number | null; answer: string };

interface PageOptions {
  /** The worker whose entries a supervisor reads. The signed-in user's own ones without it. */
  workerSid?: string | undefined;
  /** Only entries on comments older than the one with this key. */
  before?: string | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Fetches a page of entries. A malformed entry is left out.
 * @param client of the functions
 * @throws InsightsError
 */
export async function fetchFeedbackPage(
  client: InsightsClient,
  { workerSid, before, signal }: PageOptions = {},
): Promise<FeedbackPage> {
  const operation = 'feedback.list';
  const url = new URL(FEEDBACK_PATH, client.baseUrl);
  if (workerSid !== undefined) url.searchParams.set('WorkerSid', workerSid);
  if (before !== undefined) url.searchParams.set('Before', before);
  const body = await client.get({ operation, url: url.href, signal });
  if (!isRecord(body) || !Array.isArray(body.entries)) {
    throw new InsightsError('unreadable', operation, { status: 200 });
  }
  const nextBefore = isCommentKey(body.next_before) ? body.next_before : null;
  return {
    entries: body.entries.flatMap((record) => parseFeedbackEntry(record) ?? []),
    // Otherwise the same page would be fetched without an end.
    nextBefore: nextBefore === before ? null : nextBefore,
  };
}

/**
 * Saves what the user says about a comment. Saying the same thing again changes nothing.
 * @param client of the functions
 * @param options.isLeaving whether the user is leaving the page, so that the browser finishes the request without it
 * @returns the comment's entry after that
 * @throws InsightsError
 */
export async function saveFeedback(
  client: InsightsClient,
  key: string,
  action: FeedbackAction,
  { signal, isLeaving }: { signal?: AbortSignal | undefined; isLeaving?: boolean } = {},
): Promise<FeedbackEntry> {
  const operation = 'feedback.save';
  const form = [['Key', key], ['Kind', action.kind], ...fieldsOf(action)] as const;
  const url = new URL(FEEDBACK_PATH, client.baseUrl).href;
  const entry = parseFeedbackEntry(await client.post({ operation, url, form, isLeaving, signal }));
  if (entry?.key !== key) throw new InsightsError('unreadable', operation, { status: 200 });
  return entry;
}

function fieldsOf(action: FeedbackAction): readonly (readonly [string, string])[] {
  switch (action.kind) {
    case 'acknowledged':
      return [];
    case 'review':
      return [['Note', action.reason]];
    case 'reviewClosed':
      return [
        ['WorkerSid', action.workerSid],
        ['Note', action.answer],
        ...(action.askedAt === null ? [] : [['AskedAt', new Date(action.askedAt).toISOString()] as const]),
      ];
  }
}

function parseFeedbackEntry(record: unknown): FeedbackEntry | null {
  if (!isRecord(record) || !isCommentKey(record.key)) return null;
  return {
    key: record.key,
    acknowledgedAt: parseTime(record.acknowledged_at),
    review: parseReview(record.review),
  };
}

function parseReview(record: unknown): FeedbackReview | null {
  if (!isRecord(record)) return null;
  const askedAt = parseTime(record.asked_at);
  if (askedAt === null) return null;
  return {
    askedAt,
    reason: parseNote(record.reason),
    closedAt: parseTime(record.closed_at),
    closedBy: parseId(record.closed_by),
    answer: parseNote(record.answer),
  };
}

function parseNote(value: unknown): string {
  return sanitizeText(parseString(value) ?? '', MAX_NOTE_CHARACTERS);
}
