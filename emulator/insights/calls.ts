/** One request that reached the server, preflights included. */
export interface InsightsCall {
  method: string;
  path: string;
  /** Each parameter with all its values. */
  query: Readonly<Record<string, readonly string[]>>;
  isPreflight: boolean;
  /** null until it is answered. */
  status: number | null;
  /** Whether it carried a valid token. */
  authorized: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

/** What has been asked, in the order of arrival. */
export class InsightsCalls {
  private calls: InsightsCall[] = [];

  list(): readonly InsightsCall[] {
    return this.calls;
  }

  clear(): void {
    this.calls = [];
  }

  /** Notes an arriving request; the server writes `status` and `authorized` once it knows them. */
  note(method: string, url: URL, at: number): InsightsCall {
    const query: Record<string, string[]> = {};
    for (const name of url.searchParams.keys()) query[name] = url.searchParams.getAll(name);
    const isPreflight = method === 'OPTIONS';
    const call = { method, path: url.pathname, query, isPreflight, status: null, authorized: false, at };
    this.calls.push(call);
    return call;
  }
}
