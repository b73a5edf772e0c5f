import { MAX_SEEN_KEYS } from '../endpoints/seenMarks';
import type { Clock } from '../http/clock';
import { createInsightsClient, type InsightsClient } from '../http/InsightsClient';
import { impatientClock } from './fakeClock';
import { type PlannedResponse, startResponse } from './PlannedResponse';
import { type ReceivedRequest, receiveRequest } from './ReceivedRequest';

const FUNCTIONS_URL = 'https://functions.example/';
const MAX_KEPT_NEW = 100;

/** The marks of one user as the functions store them. */
interface StoredMarks {
  since: string | null;
  /** Newest first. */
  seen: readonly string[];
  kept_new: readonly string[];
}

const NO_MARKS: StoredMarks = { since: null, seen: [], kept_new: [] };

/** The project's own functions, which keep the marks of seen comments. All clients of one fake ask the same functions. */
export interface FakeFunctions {
  /** The received requests, in order. */
  readonly requests: readonly ReceivedRequest[];
  /** Their methods and paths. */
  readonly requestLines: string[];
  /** Forgets the received requests. */
  forgetRequests: () => void;
  /** What is stored for a worker. */
  marksOf: (workerSid: string) => StoredMarks;
  /** A client in the browser of a worker. The worker's SID is the token. */
  clientOf: (workerSid: string, clock?: Clock) => InsightsClient;
  /** Responds like this to everything from now on, and stores nothing; null responds normally. */
  respondWith: (response: PlannedResponse | null) => void;
  /** Holds back all responses until the returned function is called. What is sent is stored at once. */
  hold: () => () => void;
}

/** Functions with an empty store. The rules for marks are those of `serverless/`. */
export function fakeFunctions(): FakeFunctions {
  const marks = new Map<string, StoredMarks>();
  const requests: ReceivedRequest[] = [];
  let failure: PlannedResponse | null = null;
  let released = Promise.resolve();
  const marksOf = (workerSid: string): StoredMarks => marks.get(workerSid) ?? NO_MARKS;

  function responseTo({ form, authorization }: ReceivedRequest): PlannedResponse {
    if (failure) return failure;
    const workerSid = workerIn(authorization);
    if (form) marks.set(workerSid, mergedMarks(marksOf(workerSid), Object.fromEntries(form)));
    return { body: marksOf(workerSid) };
  }

  return {
    requests,
    get requestLines() {
      return requests.map(({ url, init }) => `${init.method} ${url.replace(FUNCTIONS_URL, '')}`);
    },
    forgetRequests: () => void requests.splice(0),
    marksOf,
    clientOf: (workerSid, clock = impatientClock()) =>
      createInsightsClient({
        baseUrl: FUNCTIONS_URL,
        getToken: () => workerSid,
        clock,
        async fetch(url, init) {
          const request = receiveRequest(url, init, clock.now());
          requests.push(request);
          const response = responseTo(request);
          await released;
          return startResponse(response, { url, clock, signal: init.signal ?? undefined });
        },
      }),
    respondWith: (response) => {
      failure = response;
    },
    hold() {
      let release = (): void => undefined;
      released = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
  };
}

function workerIn(authorization: string | null): string {
  return atob((authorization ?? '').replace('Basic ', '')).replace('token:', '');
}

function mergedMarks(stored: StoredMarks, { Since = '', Seen = '', KeptNew = '' }): StoredMarks {
  const keysIn = (text: string): string[] => text.split(' ').filter((key) => key !== '');
  const union = (own: readonly string[], added: readonly string[], removed: readonly string[]): string[] =>
    [...new Set([...own.filter((key) => !removed.includes(key)), ...added])].sort().reverse();
  const kept = union(stored.kept_new, keysIn(KeptNew), keysIn(Seen)).slice(0, MAX_KEPT_NEW);
  const seen = union(stored.seen, keysIn(Seen), keysIn(KeptNew)).slice(0, MAX_SEEN_KEYS - kept.length);
  const [since = null] = [stored.since, Since || null]
    .flatMap((time) => time ?? [])
    .sort()
    .reverse();
  return { since, seen, kept_new: kept };
}
