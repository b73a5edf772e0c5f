import type { PluginConfig } from '../../config/readConfig';
import { DEFAULT_RETRY_POLICY, type RetryPolicy } from '../../insights/http/retry';
import type { FetchSettings } from '../../shared/data/FetchSettings';

const MINUTE_MS = 60_000;

/** All browsers of the account together send about 100 requests a second that no user waits for. */
const SPREAD_PER_USER_MS = 10;
const MIN_SPREAD_MS = 5_000;
/** Up to this number of users, details of conversations are fetched without a delay. */
const USERS_WITHOUT_DETAILS_DELAY = 400;
/** Each open panel fetches several details, and at the same time, the browsers with a closed panel fetch their count. */
const DETAILS_DELAY_PER_USER_MS = 30;
/** The retries of all browsers together at the start of an outage. 1,500 browsers can use all of theirs. */
const RETRIES_OF_ALL_BROWSERS = 6_000;
/** If all browsers fail in the same second, at most about 1,000 of them retry in one second. */
const BACKOFF_PER_USER_MS = 1;
/** A user waits for the retry, and a request has 25 seconds in all. */
const MAX_BACKOFF_BASE_MS = 5_000;

/**
 * Derives from the plugin's settings how comment lists are fetched.
 * @param random at least 0 and less than 1; this browser's place among all browsers
 */
export function toFetchSettings(config: PluginConfig, random: number): FetchSettings {
  const { pageSize, maxComments, refreshMinutes, reviewerEmail, conversationDetails, desks } = config;
  const spreadMs = spreadMsFor(desks);
  return {
    firstPageSize: Math.min(pageSize, maxComments),
    maxComments,
    refreshIntervalMs: refreshMinutes === 0 ? null : refreshMinutes * MINUTE_MS,
    includeReviewerEmail: reviewerEmail,
    includeCustomerName: conversationDetails === 'customer',
    spreadMs,
    intervalOffsetMs: random * spreadMs,
    detailsDelayMs: random * Math.max(0, desks - USERS_WITHOUT_DETAILS_DELAY) * DETAILS_DELAY_PER_USER_MS,
  };
}

/**
 * Derives how requests are retried. In an account with many users, each browser makes fewer retries, over a longer time.
 */
export function toRetryPolicy({ desks }: Pick<PluginConfig, 'desks'>): RetryPolicy {
  const { limit, backoffBaseMs } = DEFAULT_RETRY_POLICY;
  return {
    limit: Math.max(1, Math.min(limit, Math.floor(RETRIES_OF_ALL_BROWSERS / desks))),
    backoffBaseMs: Math.min(Math.max(backoffBaseMs, desks * BACKOFF_PER_USER_MS), MAX_BACKOFF_BASE_MS),
    minPauseSpreadSeconds: Math.floor(spreadMsFor(desks) / 1_000),
  };
}

function spreadMsFor(desks: number): number {
  return Math.max(MIN_SPREAD_MS, desks * SPREAD_PER_USER_MS);
}
