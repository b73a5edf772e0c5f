import { abortReason } from '../http/abortReason';
import type { Clock } from '../http/clock';
import type { InsightsFetch, InsightsResponse } from '../http/sendRequest';

/** What the server does with one request. */
export interface PlannedResponse {
  status?: number;
  /** A string is sent unchanged, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  /** Time until the response starts. */
  delayMs?: number;
  /** Time from the start of the response until its body is complete. */
  bodyDelayMs?: number;
  fault?: 'noConnection' | 'resetInBody';
  /** Continues even when the request is aborted, as a misbehaving fetch would. */
  ignoresAbort?: boolean;
}

interface ReceivedRequest {
  url: string;
  init: RequestInit;
  /** The header as a server sees it. */
  authorization: string | null;
  /** The fields of the form in its body; null without a body. */
  form: [name: string, value: string][] | null;
  sentAt: number;
}

export interface FakeFetch {
  fetch: InsightsFetch;
  /** Adds responses for the next requests, in order of arrival. */
  plan(...responses: PlannedResponse[]): void;
  requests: ReceivedRequest[];
  readonly maxInFlight: number;
  /** Throws when a request had no planned response, or when a planned response was never fetched. */
  verify(): void;
}

/** A `fetch` that returns only planned responses. */
export function fakeFetch(clock: Clock): FakeFetch {
  const responses: PlannedResponse[] = [];
  const requests: ReceivedRequest[] = [];
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
    const response = responses.shift();
    if (!response) unplanned.push(url);
    const { status = 200, headers = {}, body = '', delayMs = 0, bodyDelayMs = 0, fault } = response ?? {};
    const signal = response?.ignoresAbort ? undefined : (init.signal ?? undefined);
    if (signal?.aborted) throw abortReason(signal);
    if (delayMs > 0) await clock.sleep(delayMs, signal);
    if (!response || fault === 'noConnection') throw new TypeError(`Failed to fetch ${url}`);
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
      responses.push(...planned);
    },
    requests,
    get maxInFlight() {
      return maxInFlight;
    },
    verify() {
      if (unplanned.length > 0) throw new Error(`No response was planned for ${unplanned.join(', ')}`);
      if (responses.length > 0) throw new Error(`${responses.length} planned responses were never fetched.`);
    },
  };
}

function authorizationOf({ headers }: RequestInit): string | null {
  const entries = Object.entries((headers ?? {}) as Record<string, string>);
  return entries.find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? null;
}
