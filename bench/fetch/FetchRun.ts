/** What to fetch, from where, and how. The parent process sends it to the child process. */
export interface FetchJob {
  reader: 'client' | 'sdk' | 'fetch';
  /** The emulator's origin, used instead of https://flex-api.twilio.com. */
  origin: string;
  token: string;
  accountSid: string;
  agentId: string;
  /** Records per request. Null uses the reader's default. */
  pageSize: number | null;
  /** The number of comments that exist. */
  count: number;
}

/** The measurements of one fetch, taken in the child process. */
export interface FetchRun {
  wallMs: number;
  cpuMs: number;
  /** How much the fetched comments add to the heap, after garbage collection. */
  retainedMegabytes: number;
  /** The peak of the heap above its starting size, sampled after each response was parsed. */
  peakMegabytes: number;
  /** The number of comments with distinct SIDs. */
  distinctCount: number;
}

/** Fetches comments and keeps them in memory. */
export interface Reader {
  /**
   * @param pageSize records per request; null uses the reader's default
   * @param onResponse called after each response was parsed
   * @returns a function that returns the SIDs of the comments; the comments stay in memory as long as it is referenced
   */
  read(limits: { pageSize: number | null; most: number }, onResponse: () => void): Promise<() => SidList>;
}

type SidList = readonly (string | null)[];
