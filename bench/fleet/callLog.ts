import type { InsightsFetch } from '../../src/insights/http/sendRequest';

/** One call to Insights. Times are in milliseconds since 1970. */
export interface FleetCall {
  startedAt: number;
  /** Null as long as it is in flight. */
  endedAt: number | null;
  /** Whether it is the first attempt at something that the user is looking at and does not see yet. */
  isFirstPage: boolean;
  /** Whether the browser asks for permission first (CORS), because it has not just done so for this URL. */
  hasPreflight: boolean;
  /** The status of the response; null without one. */
  status: number | null;
  /** Whether it saves something. */
  isWrite?: boolean;
}

/** How long a browser remembers a permission if the server does not say. Source: the Fetch standard, "CORS protocol". */
const PREFLIGHT_CACHE_MS = 5_000;

/** Records the calls of one browser, and tells those that a user waits for from those that can wait. */
export class BrowserCalls {
  private readonly calledAt = new Map<string, number>();
  /** What has been tried since the user last did something about it. */
  private readonly tried = new Set<string>();
  private readonly failed = new Set<string>();

  constructor(
    private readonly send: InsightsFetch,
    private readonly log: FleetCall[],
    /** Whether the user looks at what is fetched. If not, only the count in the header depends on it. */
    private readonly isOnScreen: boolean,
    /** Whether the agent's ID is known. If not, a request for several reservations is needed for the list itself. */
    private readonly isAgentIdKnown: boolean,
  ) {}

  /**
   * The user has opened or refreshed something, and waits for it.
   * @param part a part of the URLs; absent for everything on screen
   */
  expect(part = ''): void {
    for (const url of this.tried) if (url.includes(part)) this.tried.delete(url);
  }

  readonly fetch: InsightsFetch = async (url, init) => {
    const startedAt = Date.now();
    const call: FleetCall = {
      startedAt,
      endedAt: null,
      isFirstPage: this.isOnScreen && !this.tried.has(url) && !this.isForDetails(url),
      hasPreflight: startedAt >= (this.calledAt.get(url) ?? -Infinity) + PREFLIGHT_CACHE_MS,
      status: null,
    };
    this.log.push(call);
    this.calledAt.set(url, startedAt);
    this.tried.add(url);
    this.failed.add(url);
    try {
      const response = await this.send(url, init);
      call.status = response.status;
      if (response.status < 300) this.onSuccess(url);
      return response;
    } finally {
      call.endedAt = Date.now();
    }
  };

  /** Details of conversations are asked by segment, or for several reservations at once. No user waits for them. */
  private isForDetails(url: string): boolean {
    const { pathname, searchParams } = new URL(url);
    if (!pathname.endsWith('/Segments')) return false;
    if (searchParams.has('SegmentId')) return true;
    return this.isAgentIdKnown && searchParams.getAll('ReservationId').length > 1;
  }

  /** Insights responds again, so the plugin now loads everything else that the user still waits for. */
  private onSuccess(url: string): void {
    this.failed.delete(url);
    for (const other of this.failed) this.tried.delete(other);
    this.failed.clear();
  }
}

/** Records the calls to the functions that keep marks. No user waits for them, and each one has a preflight. */
export function logged(send: InsightsFetch, log: FleetCall[]): InsightsFetch {
  return async (url, init) => {
    const isWrite = init.method === 'POST';
    const call: FleetCall = {
      ...{ startedAt: Date.now(), endedAt: null, isFirstPage: false, hasPreflight: true },
      ...{ status: null, isWrite },
    };
    log.push(call);
    try {
      const response = await send(url, init);
      call.status = response.status;
      return response;
    } finally {
      call.endedAt = Date.now();
    }
  };
}
