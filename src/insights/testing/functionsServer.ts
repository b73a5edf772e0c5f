import type { Clock } from '../http/clock';
import { createInsightsClient, type InsightsClient } from '../http/InsightsClient';
import { impatientClock } from './fakeClock';
import { type PlannedResponse, startResponse } from './PlannedResponse';
import { type ReceivedRequest, receiveRequest } from './ReceivedRequest';

const FUNCTIONS_URL = 'https://functions.example/';

/** The project's own functions, as tests control them. All clients of one server ask the same functions. */
export interface FunctionsServer {
  /** The received requests, in order. */
  readonly requests: readonly ReceivedRequest[];
  /** Their methods and paths. */
  readonly requestLines: string[];
  /** Forgets the received requests. */
  forgetRequests: () => void;
  /** A client in the browser of a worker. The worker's SID is the token. */
  clientOf: (workerSid: string, clock?: Clock) => InsightsClient;
  /** Responds like this to everything from now on, and stores nothing; null responds normally. */
  respondWith: (response: PlannedResponse | null) => void;
  /** Holds back all responses until the returned function is called. What is sent is stored at once. */
  hold: () => () => void;
}

/** @param respond what the functions normally respond to a request of a worker */
export function createFunctionsServer(
  respond: (request: ReceivedRequest, workerSid: string) => PlannedResponse,
): FunctionsServer {
  const requests: ReceivedRequest[] = [];
  let failure: PlannedResponse | null = null;
  let released = Promise.resolve();
  return {
    requests,
    get requestLines() {
      return requests.map(({ url, init }) => `${init.method ?? 'GET'} ${url.replace(FUNCTIONS_URL, '')}`);
    },
    forgetRequests: () => void requests.splice(0),
    clientOf: (workerSid, clock = impatientClock()) =>
      createInsightsClient({
        baseUrl: FUNCTIONS_URL,
        getToken: () => workerSid,
        clock,
        async fetch(url, init) {
          const request = receiveRequest(url, init, clock.now());
          requests.push(request);
          const response = failure ?? respond(request, workerIn(request.authorization));
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
