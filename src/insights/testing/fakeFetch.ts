import { abortReason } from '../http/abortReason';
import type { Clock } from '../http/clock';
import type { InsightsFetch } from '../http/sendRequest';
import { type PlannedResponse, startResponse } from './PlannedResponse';
import { POST, type ReceivedRequest, receiveRequest } from './ReceivedRequest';
import { untilAborted } from './untilAborted';

/** Computes the response to a request for which none is planned; null if there is none either. */
export type Respond = (url: string, earlierRequestCount: number) => PlannedResponse | null;

export interface FakeFetch {
  fetch: InsightsFetch;
  /** Plans the responses to the next requests, whatever they are, in order of arrival. */
  plan(...responses: PlannedResponse[]): void;
  /**
   * Plans the responses to the next requests whose short form contains `part`. Only a `part` that starts with `POST `
   * matches a post.
   */
  on(part: string, ...responses: PlannedResponse[]): void;
  /** Like `on`, but the response is held back until the returned function is called. */
  hold(part: string, response: PlannedResponse): () => void;
  /** The received requests, in order. */
  readonly requests: readonly ReceivedRequest[];
  /** Their short forms. */
  readonly requestLines: string[];
  /** The short forms of those that were aborted before their response started. */
  readonly aborted: string[];
  /** The fields of the posted forms, in order. */
  readonly posted: Record<string, string>[];
  readonly maxInFlight: number;
  /** Throws when a request had no planned response, or when a planned response was never requested. */
  verify(): void;
}

interface Plan {
  /** Null if it is for any request. */
  part: string | null;
  response: PlannedResponse;
  /** Null if the response is not held back. */
  released: Promise<void> | null;
}

/** A `fetch` that returns only planned or computed responses. */
export function fakeFetch(clock: Clock, respond: Respond = () => null): FakeFetch {
  const plans: Plan[] = [];
  const requests: ReceivedRequest[] = [];
  let inFlight = 0;
  let maxInFlight = 0;

  function takePlan({ url, line }: ReceivedRequest): Plan | null {
    const plan = plans.find(({ part }) => part === null || matches(part, line));
    if (plan) {
      plans.splice(plans.indexOf(plan), 1);
      return plan;
    }
    const response = respond(url, requests.length - 1);
    return response && { part: null, response, released: null };
  }

  async function responseTo(request: ReceivedRequest) {
    const plan = takePlan(request);
    if (!plan) {
      unplanned.push(request.line);
      throw new TypeError('No response is planned.');
    }
    const signal = plan.response.ignoresAbort ? undefined : (request.init.signal ?? undefined);
    try {
      await untilStart(plan, clock, signal);
    } catch (error) {
      request.wasAborted = true;
      throw error;
    }
    return startResponse(plan.response, { url: request.url, clock, signal });
  }

  const lines = (list: readonly ReceivedRequest[]) => list.map(({ line }) => line);
  return {
    async fetch(url, init) {
      const request = receiveRequest(url, init, clock.now());
      requests.push(request);
      inFlight += 1;
      maxInFlight = Math.max(maxInFlight, inFlight);
      try {
        return await responseTo(request);
      } finally {
        inFlight -= 1;
      }
    },
    plan: (...responses) => {
      plans.push(...responses.map((response) => ({ part: null, response, released: null })));
    },
    on: (part, ...responses) => {
      plans.push(...responses.map((response) => ({ part, response, released: null })));
    },
    hold(part, response) {
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      plans.push({ part, response, released });
      return release;
    },
    requests,
    get requestLines() {
      return lines(requests);
    },
    get aborted() {
      return lines(requests.filter(({ wasAborted }) => wasAborted));
    },
    get posted() {
      return requests.flatMap(({ form }) => (form ? [Object.fromEntries(form)] : []));
    },
    get maxInFlight() {
      return maxInFlight;
    },
    verify() {
      expectNoUnplanned();
      const notRequested = plans.map(({ part }) => part ?? 'any request');
      if (notRequested.length > 0) throw new Error(`Planned, but not requested: ${notRequested.join(', ')}`);
    },
  };
}

const matches = (part: string, line: string): boolean =>
  line.includes(part) && line.startsWith(POST) === part.startsWith(POST);

/** Rejects only if the request is aborted. */
async function untilStart(plan: Plan, clock: Clock, signal: AbortSignal | undefined): Promise<void> {
  const { delayMs = 0 } = plan.response;
  if (signal?.aborted) throw abortReason(signal);
  if (plan.released) await Promise.race([plan.released, untilAborted(signal)]);
  if (delayMs > 0) await clock.sleep(delayMs, signal);
}

/** The unplanned requests of all fakes in a test file that have not failed a test yet. */
const unplanned: string[] = [];

function expectNoUnplanned(): void {
  const lines = unplanned.splice(0);
  if (lines.length > 0) throw new Error(`No response was planned for ${lines.join(', ')}`);
}

// The client makes an ordinary network error of an unplanned request. So that no test takes it for one that is meant, it
// also fails tests that do not call `verify`.
afterEach(expectNoUnplanned);
