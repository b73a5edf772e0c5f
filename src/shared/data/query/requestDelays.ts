import type { FetchSettings } from '../FetchSettings';
import { COLUMN_REQUESTS, RETRY_MS, SEEN_MARKS } from './freshness';

/* The delays that depend on settings, the number of users or earlier failures. Their times are in freshness.ts. */

/** In milliseconds. It doubles from the first to the longest. */
export interface GrowingInterval {
  first: number;
  longest: number;
}

/**
 * How long it is until a time that a pause ends at, in milliseconds; 0 if it is over. It is also 0 if the rest is longer
 * than the longest pause: then the clock was set back since, and the pause would last for as long as that.
 */
export function remainingMs(until: number, longestMs: number): number {
  const remaining = until - Date.now();
  return remaining > 0 && remaining <= longestMs ? remaining : 0;
}

/** @param responseCount how many responses have arrived so far */
export function growingIntervalMs({ first, longest }: GrowingInterval, responseCount: number): number {
  return Math.min(first * 2 ** (responseCount - 1), longest);
}

/**
 * The longest delay before a retry, in milliseconds. A retry starts in the second half of this time, so the first round
 * is long enough for all browsers that failed in the same second.
 * @param spreadMs from the fetch settings
 */
export function longestRetryDelayMs(failedRounds: number, spreadMs: number): number {
  return Math.min(Math.max(RETRY_MS.first, 2 * spreadMs) * 2 ** failedRounds, RETRY_MS.longest);
}

/** At which age the marks are read again when the user returns: the pace at which a list on screen is refreshed. */
export function seenMarksStaleMs({
  refreshIntervalMs: intervalMs,
}: Pick<FetchSettings, 'refreshIntervalMs'>): number {
  return intervalMs ?? SEEN_MARKS.defaultStaleMs;
}

/** How long nothing is sent after a failure, at least. A store that is not set up is asked less and less often. */
export function seenMarksPauseMs(
  failedRounds: number,
  { intervalOffsetMs }: Pick<FetchSettings, 'intervalOffsetMs'>,
): number {
  return growingIntervalMs(SEEN_MARKS.pauseMs, failedRounds) + intervalOffsetMs;
}

/** The gap between two requests of the column, in milliseconds. @param spreadMs from the fetch settings */
export function columnGapMs(spreadMs: number): number {
  const { shortest, longest } = COLUMN_REQUESTS.gapMs;
  return Math.min(Math.max(shortest, spreadMs / 5), longest);
}
