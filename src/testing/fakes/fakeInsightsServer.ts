import { abortReason } from '../../insights/http/abortReason';
import type { InsightsFetch } from '../../insights/http/sendRequest';

/** The response to one request. */
export interface FakeResponse {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** The connection fails instead. A posted comment may have arrived nevertheless. */
  noConnection?: boolean;
}

export interface FakeInsightsServer {
  fetch: InsightsFetch;
  /** The requests in order: path and query below the base URL, with `POST ` in front if something was posted. */
  readonly requests: string[];
  /** The fields of the posted forms, in order. */
  readonly posted: Record<string, string>[];
  /** The requests that were aborted before their response. */
  readonly aborted: string[];
  /** Plans the responses to the next requests that contain `part`. Only a `part` that starts with `POST ` matches a post. */
  on(part: string, ...responses: FakeResponse[]): void;
  /** Plans a response that is held back until the returned function is called. */
  hold(part: string, response: FakeResponse): () => void;
  /** Fails if a request had no planned response, or if a planned response was never requested. */
  verify(): void;
}

const POST = 'POST ';
const BELOW_BASE_URL = /^.*\/v1\/Insights\//;

interface Plan {
  part: string;
  response: FakeResponse;
  ready: Promise<void>;
}

/** A fake Insights that responds only as planned. */
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
        throw new TypeError('no response planned');
      }
      plans.splice(plans.indexOf(plan), 1);
      let isWaiting = true;
      const recordAbort = () => isWaiting && aborted.push(request);
      await Promise.race([plan.ready, aborting(signal, recordAbort)]);
      isWaiting = false;
      const { status = 200, body = '', headers = {}, noConnection = false } = plan.response;
      if (noConnection) throw new TypeError('no connection');
      return {
        status,
        headers: { get: (name) => headers[name] ?? null },
        text: () => Promise.resolve(JSON.stringify(body)),
      };
    },
    on(part, ...responses) {
      plans.push(...responses.map((response) => ({ part, response, ready: Promise.resolve() })));
    },
    hold(part, response) {
      let release = (): void => undefined;
      const ready = new Promise<void>((resolve) => {
        release = resolve;
      });
      plans.push({ part, response, ready });
      return release;
    },
    verify() {
      expect({ unplanned, notRequested: plans.map(({ part }) => part) }).toEqual({
        unplanned: [],
        notRequested: [],
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
