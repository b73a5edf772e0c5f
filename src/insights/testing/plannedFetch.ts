import { abortReason } from '../http/abortReason';
import type { InsightsFetch, InsightsResponse } from '../http/sendRequest';
import type { Clock } from '../http/clock';

/** What the server does with one request. */
export interface PlannedAnswer {
  status?: number;
  /** A string is sent as it is, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  /** Time until the answer begins, and from there until its body is complete. */
  delayMs?: number;
  bodyDelayMs?: number;
  fault?: 'noConnection' | 'resetInBody';
  /** Goes on even when the request is aborted, as a badly behaved fetch would. */
  ignoresAbort?: boolean;
}

export interface SentRequest {
  url: string;
  init: RequestInit;
  /** The header as a server sees it. */
  authorization: string | null;
  /** The fields of the form in its body; null without a body. */
  form: [name: string, value: string][] | null;
  sentAt: number;
}

export interface PlannedFetch {
  fetch: InsightsFetch;
  /** The answers to the next requests, in order of arrival. */
  plan(...answers: PlannedAnswer[]): void;
  requests: SentRequest[];
  readonly maxInFlight: number;
  /** Fails when a request came that had no answer planned, or a planned one never came. */
  verify(): void;
}

/** A `fetch` that only answers what was planned. */
export function plannedFetch(clock: Clock): PlannedFetch {
  const answers: PlannedAnswer[] = [];
  const requests: SentRequest[] = [];
  const unplanned: string[] = [];
  let inFlight = 0;
  let maxInFlight = 0;

  async function respond(url: string, init: RequestInit): Promise<InsightsResponse> {
    requests.push({
      url,
      init,
      authorization: authorizationOf(init),
      form: typeof init.body === 'string' ? [...new URLSearchParams(init.body)] : null,
      sentAt: clock.now(),
    });
    const answer = answers.shift();
    if (!answer) unplanned.push(url);
    const { status = 200, headers = {}, body = '', delayMs = 0, bodyDelayMs = 0, fault } = answer ?? {};
    const signal = answer?.ignoresAbort ? undefined : (init.signal ?? undefined);
    if (signal?.aborted) throw abortReason(signal);
    if (delayMs > 0) await clock.sleep(delayMs, signal);
    if (!answer || fault === 'noConnection') throw new TypeError(`Failed to fetch ${url}`);
    return {
      status,
      headers: { get: (name) => headers[name] ?? null },
      async text() {
        if (bodyDelayMs > 0) await clock.sleep(bodyDelayMs, signal);
        if (fault === 'resetInBody') throw new TypeError('network error');
        return typeof body === 'string' ? body : JSON.stringify(body);
      },
    };
  }

  return {
    async fetch(url, init) {
      inFlight += 1;
      maxInFlight = Math.max(maxInFlight, inFlight);
      try {
        return await respond(url, init);
      } finally {
        inFlight -= 1;
      }
    },
    plan(...planned) {
      answers.push(...planned);
    },
    requests,
    get maxInFlight() {
      return maxInFlight;
    },
    verify() {
      if (unplanned.length > 0) throw new Error(`No answer was planned for ${unplanned.join(', ')}`);
      if (answers.length > 0) throw new Error(`${answers.length} planned answers were not asked for.`);
    },
  };
}

function authorizationOf({ headers }: RequestInit): string | null {
  const entries = Object.entries((headers ?? {}) as Record<string, string>);
  return entries.find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? null;
}
