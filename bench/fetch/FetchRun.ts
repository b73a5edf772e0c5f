/** Of whom is read, from where, and how; the parent's message to a child. */
export interface FetchJob {
  reader: 'client' | 'sdk' | 'fetch';
  /** Where the emulator answers for https://flex-api.twilio.com. */
  origin: string;
  token: string;
  accountSid: string;
  agentId: string;
  /** Records per call; null leaves it to the reader. */
  pageSize: number | null;
  /** How many comments there are. */
  count: number;
}

/** What one fetch took, as the child measured it. */
export interface FetchRun {
  wallMs: number;
  cpuMs: number;
  /** Added to the heap by what is kept, after a garbage collection. */
  keptMegabytes: number;
  /** The most that the heap held beyond what it had before, looked at after each answer was parsed. */
  peakMegabytes: number;
  /** How many comments of different SIDs were read. */
  distinctCount: number;
}

/** Reads comments and keeps them. */
export interface Reader {
  /**
   * @param pageSize records per call; null leaves it to the reader
   * @param onAnswer told after each answer was parsed
   * @returns the SIDs of the comments; as long as it is held, they are
   */
  read(limits: { pageSize: number | null; most: number }, onResponse: () => void): Promise<() => SidList>;
}

type SidList = readonly (string | null)[];
