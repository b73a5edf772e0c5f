import { Listeners } from '../world/Listeners';
import type { InsightsEndpointName } from './endpoints/endpointNames';

/** Each parameter with all its values. */
export type ParameterValues = Readonly<Record<string, readonly string[]>>;

/** The three headers of a preflight. Source: the Fetch Standard, CORS-preflight fetch. */
export interface PreflightHeaders {
  origin: string;
  method: string;
  /** The names of headers, as they came: in lower case, by alphabet, with commas between them. */
  headers: string;
}

/** One request that reached the server, preflights included. */
export interface InsightsCall {
  /** Counts up from 1; `clear()` does not reset it. */
  id: number;
  method: string;
  path: string;
  /** null for what no endpoint answers. */
  endpoint: InsightsEndpointName | null;
  query: ParameterValues;
  /** The fields of a POST; empty for other methods and until the body has arrived. */
  form: ParameterValues;
  isPreflight: boolean;
  /** null until it is answered, and for good if it never was. */
  status: number | null;
  /** Milliseconds from its arrival to its answer; null until then. */
  durationMs: number | null;
  /** What a browser asks for in a preflight; null for anything else. */
  crossOrigin: PreflightHeaders | null;
  /** Whether it carried a valid token. */
  authorized: boolean;
  /** Milliseconds since 1970. */
  atMs: number;
}

/** What is known of a request when it arrives. */
export type ArrivedCall = Pick<
  InsightsCall,
  'method' | 'path' | 'endpoint' | 'isPreflight' | 'crossOrigin' | 'atMs'
> & {
  query: URLSearchParams;
};

const MAX_CALLS = 1_000;

/** The last 1,000 requests, in the order of arrival. */
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

  /** Hears when a call arrives, when more of one is known, and of `clear()`. Returns a function that stops it. */
  onChange(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  /** Notes an arriving request; `update()` adds what comes to be known. */
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

  update(call: InsightsCall, known: Partial<InsightsCall>): void {
    Object.assign(call, known);
    this.listeners.emit();
  }
}

export function valuesOf(parameters: URLSearchParams): ParameterValues {
  const values: Record<string, string[]> = {};
  for (const name of parameters.keys()) values[name] = parameters.getAll(name);
  return values;
}
