import { Listeners } from '../world/Listeners';
import type { InsightsEndpointName } from './endpoints/endpointNames';

/** Each parameter with all its values. */
export type ParameterValues = Readonly<Record<string, readonly string[]>>;

/** The three headers of a preflight. Source: the Fetch Standard, CORS-preflight fetch. */
export interface PreflightHeaders {
  origin: string;
  method: string;
  /** The names of the headers, unchanged: lowercase, in alphabetical order, separated by commas. */
  headers: string;
}

/** One request that reached the server, including preflights. */
export interface InsightsCall {
  /** Counts up from 1; `clear()` does not reset it. */
  id: number;
  method: string;
  path: string;
  /** Null for a request without an endpoint. */
  endpoint: InsightsEndpointName | null;
  query: ParameterValues;
  /** The fields of a POST; empty for other methods, and until the body has arrived. */
  form: ParameterValues;
  isPreflight: boolean;
  /** Null until the response is sent, or if there never is one. */
  status: number | null;
  /** Milliseconds from the request to its response; null until then. */
  durationMs: number | null;
  /** The headers of a preflight; null for any other request. */
  crossOrigin: PreflightHeaders | null;
  /** Whether the request had a valid token. */
  authorized: boolean;
  /** Milliseconds since 1970. */
  atMs: number;
}

/** What is known of a request on arrival. */
export type ArrivedCall = Pick<
  InsightsCall,
  'method' | 'path' | 'endpoint' | 'isPreflight' | 'crossOrigin' | 'atMs'
> & {
  query: URLSearchParams;
};

const MAX_CALLS = 1_000;

/** The last 1,000 requests, in order of arrival. */
export class InsightsCalls {
  private calls: InsightsCall[] = [];
  private lastId = 0;
  private readonly listeners = new Listeners();

  list(): readonly InsightsCall[] {
    return this.calls;
  }

  clear(): void {
    this.calls = [];
    this.listeners.emit();
  }

  /**
   * Calls the listener when a call arrives, when it is updated, and after `clear()`. Returns a function that
   * stops it.
   */
  onChange(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  /** Records a request on arrival; `update()` adds the rest. */
  record({ query, ...arrived }: ArrivedCall): InsightsCall {
    this.lastId += 1;
    const call: InsightsCall = {
      ...arrived,
      id: this.lastId,
      query: valuesOf(query),
      form: {},
      status: null,
      durationMs: null,
      authorized: false,
    };
    this.calls = [...this.calls, call].slice(-MAX_CALLS);
    this.listeners.emit();
    return call;
  }

  update(call: InsightsCall, details: Partial<InsightsCall>): void {
    Object.assign(call, details);
    this.listeners.emit();
  }
}

export function valuesOf(parameters: URLSearchParams): ParameterValues {
  const values: Record<string, string[]> = {};
  for (const name of parameters.keys()) values[name] = parameters.getAll(name);
  return values;
}
