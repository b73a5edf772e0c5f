import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { isCommentKey } from '../parse/commentKey';
import { isRecord, parseTime } from '../parse/parseField';

/** Below the URL of the project's own functions, not below Insights. See `serverless/README.md`. */
export const SEEN_PATH = 'Feedback/Seen';
/** The most keys that one user's item holds, of both kinds together, so that it fits into the 16 KiB of Sync. */
export const MAX_SEEN_KEYS = 600;

/** Which comments the signed-in user has seen, on any computer. */
export interface SeenMarks {
  /** Comments created up to this time, in milliseconds since 1970, are not new. Null before the first use. */
  since: number | null;
  /** The keys of seen comments that were created later. */
  seen: readonly string[];
  /** The keys of comments that the user has marked as new. */
  keptNew: readonly string[];
}

/**
 * Fetches the marks of the signed-in user. Before the first use, `since` is null and there are no keys.
 * @param client of the functions
 * @throws InsightsError
 */
export async function fetchSeenMarks(
  client: InsightsClient,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<SeenMarks> {
  const operation = 'seenMarks.fetch';
  return parseSeenMarks(await client.get({ operation, url: urlFor(client), signal }), operation);
}

/**
 * Adds changes to the marks of the signed-in user. The later `since` remains, and so do all stored keys, except that a
 * key that is seen now is no longer kept new, and the other way around. Sending the same changes again changes nothing.
 * @param client of the functions
 * @param options.isLeaving whether the user is leaving the page, so that the browser finishes the request without it
 * @returns the marks after that
 * @throws InsightsError
 */
export async function saveSeenMarks(
  client: InsightsClient,
  { since, seen, keptNew }: SeenMarks,
  { signal, isLeaving }: { signal?: AbortSignal | undefined; isLeaving?: boolean } = {},
): Promise<SeenMarks> {
  const operation = 'seenMarks.save';
  const form = [
    ['Since', since === null ? '' : new Date(since).toISOString()],
    ['Seen', seen.join(' ')],
    ['KeptNew', keptNew.join(' ')],
  ] as const;
  return parseSeenMarks(
    await client.post({ operation, url: urlFor(client), form, isLeaving, signal }),
    operation,
  );
}

function urlFor(client: InsightsClient): string {
  return new URL(SEEN_PATH, client.baseUrl).href;
}

function parseSeenMarks(body: unknown, operation: string): SeenMarks {
  if (!isRecord(body) || !Array.isArray(body.seen) || !Array.isArray(body.kept_new)) {
    throw new InsightsError('unreadable', operation, { status: 200 });
  }
  return {
    since: parseTime(body.since),
    seen: body.seen.filter(isCommentKey).slice(0, MAX_SEEN_KEYS),
    keptNew: body.kept_new.filter(isCommentKey).slice(0, MAX_SEEN_KEYS),
  };
}
