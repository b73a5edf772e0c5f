import { abortReason } from '../insights/abort';
import type { InsightsFetch } from '../insights/attempt';
import type { Clock } from '../insights/clock';

/** What the server says to one request. */
export interface FakeAnswer {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface FakeInsightsServer {
  fetch: InsightsFetch;
  /** What was asked for, in order: path and query below the base URL. */
  readonly requests: string[];
  /** Those of them that were given up before they were answered. */
  readonly aborted: string[];
  /** Answers, in this order, the next requests whose URL contains `part`. */
  on(part: string, ...answers: FakeAnswer[]): void;
  /** Lets the next request whose URL contains `part` wait for its answer until the returned function is called. */
  hold(part: string, answer: FakeAnswer): () => void;
  /** Fails when something was asked that had no answer planned, or a planned answer was not asked for. */
  verify(): void;
}

interface Plan {
  part: string;
  answer: FakeAnswer;
  ready: Promise<void>;
}

/** An Insights that only answers what was planned. */
export function createFakeInsightsServer(): FakeInsightsServer {
  const plans: Plan[] = [];
  const requests: string[] = [];
  const aborted: string[] = [];
  const unplanned: string[] = [];

  return {
    requests,
    aborted,
    async fetch(url, { signal }) {
      const request = decodeURIComponent(url).replace(/^.*\/v1\/Insights\//, '');
      requests.push(request);
      const plan = plans.find(({ part }) => request.includes(part));
      if (!plan) {
        unplanned.push(request);
        throw new TypeError('no answer planned');
      }
      plans.splice(plans.indexOf(plan), 1);
      let isWaiting = true;
      const noteAbort = () => isWaiting && aborted.push(request);
      await Promise.race([plan.ready, aborting(signal, noteAbort)]);
      isWaiting = false;
      const { status = 200, body = '', headers = {} } = plan.answer;
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
