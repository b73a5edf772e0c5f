import type { FleetCall } from './callLog';

/** What one case did to Insights. */
export interface FleetStats {
  calls: number;
  /** The most calls in any second. */
  peakPerSecond: number;
  /** The most calls in any second that no user was waiting for. */
  peakCanWait: number;
  /** The same per 100 browsers. */
  peakCanWaitPer100: number;
  /** The most requests in any second, with those of the browsers for permission (CORS). */
  peakWithPreflights: number;
  peakInFlight: number;
  /** How many calls Insights or the function refused with 429. */
  tooMany: number;
  /** How many seconds after the end of the outage 95 and 100% of the failed browsers had recovered. */
  recoverySeconds: [most: number, all: number] | null;
  /** The calls to the functions that keep marks, if there are any. */
  marks: MarkStats | null;
}

/** What one case did to the functions that keep marks. */
export interface MarkStats extends Pick<
  FleetStats,
  'calls' | 'peakPerSecond' | 'peakInFlight' | 'tooMany' | 'peakWithPreflights'
> {
  /** How many of the calls save something. */
  writes: number;
  /** The most of them in any second, in the whole account. */
  peakWrites: number;
}

/** The most that `weigh` adds up to in any second. */
function peak(calls: readonly FleetCall[], weigh: (call: FleetCall) => number): number {
  const perSecond = new Map<number, number>();
  for (const call of calls) {
    const second = Math.floor(call.startedAt / 1_000);
    perSecond.set(second, (perSecond.get(second) ?? 0) + weigh(call));
  }
  let most = 0;
  for (const count of perSecond.values()) most = Math.max(most, count);
  return most;
}

function peakInFlight(calls: readonly FleetCall[]): number {
  const changes = calls.flatMap(({ startedAt, endedAt }) => [
    { at: startedAt, change: 1 },
    { at: endedAt ?? Infinity, change: -1 },
  ]);
  // A call that ends in the same millisecond makes room first.
  changes.sort((one, other) => one.at - other.at || one.change - other.change);
  let inFlight = 0;
  let most = 0;
  for (const { change } of changes) {
    inFlight += change;
    most = Math.max(most, inFlight);
  }
  return most;
}

/** @param startedAt calls before this time do not count, in milliseconds since 1970 */
export function statsOf(
  log: readonly FleetCall[],
  { startedAt, browsers, markLog }: { startedAt: number; browsers: number; markLog: readonly FleetCall[] },
): FleetStats {
  const calls = log.filter((call) => call.startedAt >= startedAt);
  const peakCanWait = peak(calls, ({ isFirstPage }) => (isFirstPage ? 0 : 1));
  return {
    calls: calls.length,
    peakPerSecond: peak(calls, () => 1),
    peakCanWait,
    peakCanWaitPer100: (peakCanWait * 100) / browsers,
    peakWithPreflights: peak(calls, ({ hasPreflight }) => (hasPreflight ? 2 : 1)),
    peakInFlight: peakInFlight(calls),
    tooMany: calls.filter(({ status }) => status === 429).length,
    recoverySeconds: null,
    marks: markStatsOf(markLog.filter((call) => call.startedAt >= startedAt)),
  };
}

function markStatsOf(calls: readonly FleetCall[]): MarkStats | null {
  if (calls.length === 0) return null;
  return {
    calls: calls.length,
    peakPerSecond: peak(calls, () => 1),
    peakWithPreflights: peak(calls, ({ hasPreflight }) => (hasPreflight ? 2 : 1)),
    peakInFlight: peakInFlight(calls),
    tooMany: calls.filter(({ status }) => status === 429).length,
    writes: calls.filter(({ isWrite }) => isWrite).length,
    peakWrites: peak(calls, ({ isWrite }) => (isWrite ? 1 : 0)),
  };
}
