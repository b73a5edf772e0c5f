/** Keeps count of requests that no user waits for, so that a page sends only so many in a time. */
export interface Pace {
  /** How long the next request has to wait, in milliseconds; 0 if it need not. */
  waitMs: () => number;
  /** Counts a request that is sent now. */
  count: () => void;
}

export interface PaceLimits {
  most: number;
  withinMs: number;
  /** The least time from one request to the next. */
  gapMs?: number;
}

/** Allows at most `most` requests within any `withinMs`, and none within `gapMs` after another. */
export function createPace({ most, withinMs, gapMs = 0 }: PaceLimits): Pace {
  let sentAt: number[] = [];
  const until = (time: number | undefined, now: number): number =>
    time === undefined ? 0 : Math.max(0, time - now);
  return {
    waitMs() {
      const now = Date.now();
      // A time in the future means that the clock was set back since.
      sentAt = sentAt.filter((time) => time <= now && now - time < withinMs);
      const last = sentAt[sentAt.length - 1];
      const oldestOfMost = sentAt[sentAt.length - most];
      return Math.max(
        until(last === undefined ? undefined : last + gapMs, now),
        until(oldestOfMost === undefined ? undefined : oldestOfMost + withinMs, now),
      );
    },
    count: () => void sentAt.push(Date.now()),
  };
}
