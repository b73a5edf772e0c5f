import type { Clock } from './clock';
import { parseHttpDate } from './httpDate';

/** A response takes time, and its date is in whole seconds. */
const MIN_CHANGE_MS = 60_000;
/** TLS connections fail when the clock of a computer is years wrong, so a larger difference is the server's error. */
const MAX_OFFSET_MS = 2 * 366 * 24 * 60 * 60_000;

/** The clock of the server, as far as responses show it: the clock of this computer can be wrong. */
export interface ServerClock {
  /** How far it is ahead of the clock of this computer, in milliseconds; 0 until it is known. */
  offsetMs: () => number;
  /** @param date the `Date` header of a response. Cross-origin, browsers reveal it only if the server exposes it. */
  learn(date: string | null): void;
}

export function createServerClock(clock: Pick<Clock, 'now'>): ServerClock {
  let offsetMs = 0;
  return {
    offsetMs: () => offsetMs,
    learn(date) {
      const serverNow = parseHttpDate(date ?? '');
      if (serverNow === null) return;
      const measuredMs = serverNow - clock.now();
      const isChange = Math.abs(measuredMs - offsetMs) >= MIN_CHANGE_MS;
      if (isChange && Math.abs(measuredMs) <= MAX_OFFSET_MS) offsetMs = measuredMs;
    },
  };
}
