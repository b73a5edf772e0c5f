import type { Audience } from '../audience';

/*
 * All times at which the plugin fetches again, and the limits on requests that no user waits for. Everything else reads
 * them here: queryFreshness.ts for queries, requestDelays.ts for retries and requests that are not queries, the prefetch
 * and the fleet simulation.
 */

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

/** The age at which data counts as stale. */
export const STALE_AFTER_MS = {
  /** Agents who return to the window see new feedback, but switching windows often does not fetch each time. */
  agentComments: { agent: MINUTE_MS, supervisor: 5 * MINUTE_MS } satisfies Record<Audience, number>,
  segmentComments: MINUTE_MS,
  segments: 10 * MINUTE_MS,
  noSegments: 2 * MINUTE_MS,
  /** A live conversation usually has no segment, so its segments are fetched once and then rarely. */
  segmentsOfLiveConversation: 15 * MINUTE_MS,
  agentId: 2 * MINUTE_MS,
  conversation: 10 * MINUTE_MS,
  agentPage: 10 * MINUTE_MS,
  categories: 10 * MINUTE_MS,
  /** Only the reviewer changes it, in Insights, and hardly while they write a comment on the same conversation. */
  ownAssessment: 10 * MINUTE_MS,
  /** What agents acknowledge and ask about, and what supervisors answer. */
  feedbackEntries: MINUTE_MS,
  /** The scores of answers are fetched once in a session, and so are the roles. */
  answerScores: Infinity,
  roles: Infinity,
} as const;

/** How long a query stays in the cache when no screen observes it. */
export const CACHE_TIME_MS = 15 * MINUTE_MS;

/** Data that Insights does not have yet is fetched at an interval that doubles from the first to the longest. */
export const POLLING_MS = {
  segments: { first: 2 * MINUTE_MS, longest: 15 * MINUTE_MS },
  agentId: { first: 2 * MINUTE_MS, longest: 60 * MINUTE_MS },
  notRecognized: { first: 2 * MINUTE_MS, longest: 60 * MINUTE_MS },
  /** After a failure. */
  feedbackEntries: { first: MINUTE_MS, longest: 15 * MINUTE_MS },
} as const;

/**
 * When the marks of seen comments go to the project's own functions, and come from there: at the start, at a return to
 * the window, and after changes. No timer repeats it.
 */
export const SEEN_MARKS = {
  /** Changes are sent together when there has been none for this long, and at the latest after `longestGatherMs`. */
  gatherMs: 5 * SECOND_MS,
  longestGatherMs: 30 * SECOND_MS,
  /**
   * The first request is sent within this many times the spread. Twilio runs only 30 functions of an account at once: 25
   * requests a second are about half of what fits.
   */
  startSpreadFactor: 4,
  /** While one tab sends, the others do not. Longer than an operation of the client takes. */
  sendingMs: 30 * SECOND_MS,
  /** A user who returns to the window reads the marks again, but no sooner than this where lists are never refreshed. */
  defaultStaleMs: 10 * MINUTE_MS,
  pauseMs: { first: 2 * MINUTE_MS, longest: 60 * MINUTE_MS },
} as const;

/**
 * A worker without a known agent is asked about again when the worker has other reservations, at most this often. Some
 * workers have a new task every second.
 */
export const AGENT_ID_MIN_INTERVAL_MS = MINUTE_MS;

/** Flex can report many new tokens in a row. Refused queries are then fetched for the first and the last one. */
export const NEW_TOKEN_INTERVAL_MS = 10 * SECOND_MS;

/** The delays of automatic retries. */
export const RETRY_MS = {
  /** The longest delay before the first retry, at least. It doubles with each round that fails. */
  first: 30 * SECOND_MS,
  /** Short enough that the screen is up to date within two minutes of the end of an outage. */
  longest: 2 * MINUTE_MS,
} as const;

/** When the network returns, a browser fetches more at once than it does for other reasons that can wait. */
export const NETWORK_SPREAD_FACTOR = 2;

/**
 * How headings of conversations ask for the facts that they lack. No user waits for these facts, so one page sends at most
 * `most` such requests within `withinMs`, and none for some time after a failure.
 */
export const FACTS_REQUESTS = {
  most: 60,
  withinMs: 10 * MINUTE_MS,
  /** Headings that come to rest together are asked about together. */
  gatherMs: 100,
  pauseAfterFailureMs: RETRY_MS.first,
} as const;

/**
 * How the column of the Teams table asks about the agents on screen: one request at a time, with a gap that grows with
 * the number of users.
 */
export const COLUMN_REQUESTS = {
  most: 20,
  withinMs: MINUTE_MS,
  gapMs: { shortest: SECOND_MS, longest: 10 * SECOND_MS },
} as const;

/** A pointer or focus that only passes over a task or an agent does not prefetch the comments. */
export const PREFETCH_DELAY_MS = 100;

/** How many agents of the Teams table are prefetched at most, each with one request or two. */
export const TEAM_PREFETCHES = { most: 20, withinMs: MINUTE_MS } as const;
