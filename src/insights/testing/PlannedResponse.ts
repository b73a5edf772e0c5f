import type { Clock } from '../http/clock';
import type { InsightsResponse } from '../http/sendRequest';

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
  /** The connection fails, before or in the response. A posted comment may have arrived nevertheless. */
  fault?: 'noConnection' | 'resetInBody';
  /** Continues even when the request is aborted, as a misbehaving fetch would. */
  ignoresAbort?: boolean;
}

interface Circumstances {
  url: string;
  clock: Clock;
  signal: AbortSignal | undefined;
}

/** The planned response as the client gets it, from the moment when it starts. */
export function startResponse(
  { status = 200, body = '', headers = {}, bodyDelayMs = 0, fault }: PlannedResponse,
  { url, clock, signal }: Circumstances,
): InsightsResponse {
  // Browsers put the URL in this message, which is why the client must not show it.
  if (fault === 'noConnection') throw new TypeError(`Failed to fetch ${url}`);
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
