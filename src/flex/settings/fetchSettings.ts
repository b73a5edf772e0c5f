import type { PluginConfig } from '../../config/readConfig';
import type { FetchSettings } from '../../shared/data/FetchSettings';

const MINUTE_MS = 60_000;

/** All browsers of the account together send about 100 requests a second that no user waits for. */
const SPREAD_PER_DESK_MS = 10;
const MIN_SPREAD_MS = 5_000;
/** Two retries for each of two queries, which one screen fetches at once. */
const MAX_RETRIES = 4;
/** The retries of all browsers together at the start of an outage. 1,500 browsers can use all of theirs. */
const RETRIES_OF_ALL_DESKS = 6_000;

/**
 * Derives from the plugin's settings how comment lists are fetched.
 * @param random at least 0 and less than 1; this browser's place among all browsers
 */
export function toFetchSettings(config: PluginConfig, random: number): FetchSettings {
  const { pageSize, maxComments, refreshMinutes, reviewerEmail, desks } = config;
  const spreadMs = Math.max(MIN_SPREAD_MS, desks * SPREAD_PER_DESK_MS);
  return {
    firstPageSize: Math.min(pageSize, maxComments),
    maxComments,
    refreshIntervalMs: refreshMinutes === 0 ? null : refreshMinutes * MINUTE_MS,
    includeReviewerEmail: reviewerEmail,
    spreadMs,
    intervalOffsetMs: random * spreadMs,
  };
}

/** How many retries a browser can make before a request succeeds again. */
export function toRetryLimit({ desks }: Pick<PluginConfig, 'desks'>): number {
  return Math.max(1, Math.min(MAX_RETRIES, Math.floor(RETRIES_OF_ALL_DESKS / desks)));
}
