import { abortReason } from '../../insights/http/abortReason';
import type { InsightsFetch } from '../../insights/http/sendRequest';
import type { Clock } from '../../insights/http/clock';

/** What the server says to one request. */
export interface FakeAnswer {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** The connection fails instead; what was posted may have arrived. */
  noConnection?: boolean;
}

export interface FakeInsightsServer {
  fetch: InsightsFetch;
  /** What was asked for, in order: path and query below the base URL, after `POST ` where something was posted. */
  readonly requests: string[];
  /** The fields of what was posted, in order. */
  readonly posted: Record<string, string>[];
  /** Those of them that were given up before they were answered. */
  readonly aborted: string[];
  /** Answers, in this order, the next requests that contain `part`; those that post, when it begins with `POST `. */
  on(part: string, ...answers: FakeAnswer[]): void;
  /** Lets the next request that contains `part` wait for its answer until the returned function is called. */
  hold(part: string, answer: FakeAnswer): () => void;
  /** Fails when something was asked that had no answer planned, or a planned answer was not asked for. */
  verify(): void;
}

const POST = 'POST ';
const BELOW_BASE_URL = /^.*\/v1\/Insights\//;

interface Plan {
  part: string;
  answer: FakeAnswer;
  ready: Promise<void>;
}

/** An Insights that only answers what was planned. */
export function createFakeInsightsServer(): FakeInsightsServer {
  const plans: Plan[] = [];
  const requests: string[] = [];
  const posted: Record<string, string>[] = [];
  const aborted: string[] = [];
  const unplanned: string[] = [];

  return {
    requests,
    posted,
    aborted,
    async fetch(url, { method, body: form, signal }) {
      const request = `${method === 'POST' ? POST : ''}${decodeURIComponent(url).replace(BELOW_BASE_URL, '')}`;
      requests.push(request);
      if (typeof form === 'string') posted.push(Object.fromEntries(new URLSearchParams(form)));
      const plan = plans.find(
        ({ part }) => request.includes(part) && request.startsWith(POST) === part.startsWith(POST),
      );
      if (!plan) {
        unplanned.push(request);
        throw new TypeError('no answer planned');
      }
      plans.splice(plans.indexOf(plan), 1);
      let isWaiting = true;
      const noteAbort = () => isWaiting && aborted.push(request);
      await Promise.race([plan.ready, aborting(signal, noteAbort)]);
      isWaiting = false;
      const { status = 200, body = '', headers = {}, noConnection = false } = plan.answer;
      if (noConnection) throw new TypeError('no connection');
      return {
        status,
        headers: { get: (name) => headers[name] ?? null },
        text: () => Promise.resolve(JSON.stringify(body)),
      };
    },
    on(part, ...answers) {
      plans.push(...answers.map((answer) => ({ part, answer, ready: Promise.resolve() })));
    },
    hold(part, answer) {
      let release = (): void => undefined;
      const ready = new Promise<void>((resolve) => {
        release = resolve;
      });
      plans.push({ part, answer, ready });
      return release;
    },
    verify() {
      expect({ unplanned, notAskedFor: plans.map(({ part }) => part) }).toEqual({
        unplanned: [],
        notAskedFor: [],
      });
    },
  };
}

function aborting(signal: AbortSignal | null | undefined, onAbort: () => unknown): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      onAbort();
      reject(abortReason(signal));
    });
  });
}

/** The shortest time limit of the Insights client; its pauses between attempts are shorter. */
const SHORTEST_LIMIT_MS = 10_000;

/** A clock on which pauses are over at once and time limits never come. */
export function impatientClock(): Clock {
  return {
    now: () => Date.now(),
    random: () => 0.5,
    sleep: (durationMs, signal) =>
      durationMs < SHORTEST_LIMIT_MS ? Promise.resolve() : aborting(signal, () => undefined),
  };
}
