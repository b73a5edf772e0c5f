import type { Outage } from './fleetInsights';
import type { FleetOptions } from './FleetOptions';
import type { FleetBrowser } from './FleetPage';
import { statsOf, type FleetStats } from './fleetStats';
import type { SimulatedTime } from './simulatedTime';
import { closeAll, startFleet } from './startFleet';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const OUTAGE_MS = 5 * MINUTE_MS;
/** From the start of the outage. */
const DURATION_MS = 12 * MINUTE_MS;
/** How long all browsers have been at work before the outage. */
const WORK_BEFORE_MS = 5 * MINUTE_MS;

/** All browsers have worked for a while when the outage starts. */
function startBefore(time: SimulatedTime, options: FleetOptions) {
  const downAt = time.now() + WORK_BEFORE_MS;
  const endAt = downAt + DURATION_MS;
  const fleetCase = { startsWithinMs: MINUTE_MS, areAgentIdsKnown: true };
  return { ...startFleet(time, options, fleetCase, endAt), downAt, endAt };
}

/** Every user refreshes in the minute from `startAt`. */
function refreshAll(time: SimulatedTime, browsers: readonly FleetBrowser[], startAt: number): void {
  for (const browser of browsers) {
    const refresh = (): void => browser.page.window.run(() => browser.refresh());
    time.at(startAt + Math.random() * MINUTE_MS, refresh);
  }
}

/**
 * Insights is down for five minutes. This is the worst case: every user refreshes in the first minute of the outage, so
 * every screen fails, and no user presses "Try again".
 */
export async function outage(time: SimulatedTime, options: FleetOptions, how: Outage): Promise<FleetStats> {
  const { browsers, log, markLog, insights, downAt, endAt } = startBefore(time, options);
  refreshAll(time, browsers, downAt);
  await time.passUntil(downAt);
  insights.goDown(how);
  const backAt = downAt + OUTAGE_MS;
  await time.passUntil(backAt);
  insights.comeBack();
  const recoverySeconds = await waitForRecovery(time, browsers, backAt);
  await time.passUntil(Math.max(time.now(), endAt));
  closeAll(browsers);
  return { ...statsOf(log, { startedAt: downAt, browsers: options.browsers, markLog }), recoverySeconds };
}

/**
 * The network of all browsers goes, and returns in the same millisecond. If it is away for minutes, every user refreshes
 * in the first one, so every screen fails. Only the calls after its return count, because those before it reach no server.
 */
export async function networkLoss(
  time: SimulatedTime,
  options: FleetOptions,
  durationMs: number,
): Promise<FleetStats> {
  const { browsers, log, markLog, insights, downAt, endAt } = startBefore(time, options);
  if (durationMs > MINUTE_MS) refreshAll(time, browsers, downAt);
  await time.passUntil(downAt);
  insights.goDown('no network');
  for (const { page } of browsers) page.window.setOnline(false);
  const backAt = downAt + durationMs;
  await time.passUntil(backAt);
  insights.comeBack();
  for (const { page } of browsers) page.window.setOnline(true);
  const recoverySeconds = await waitForRecovery(time, browsers, backAt);
  await time.passUntil(Math.max(time.now(), endAt));
  closeAll(browsers);
  return { ...statsOf(log, { startedAt: backAt, browsers: options.browsers, markLog }), recoverySeconds };
}

/** @returns after how many seconds 95 and 100 % of the browsers that showed a failure had recovered, if there are any */
async function waitForRecovery(
  time: SimulatedTime,
  browsers: readonly FleetBrowser[],
  backAt: number,
): Promise<FleetStats['recoverySeconds']> {
  const failing = new Set(browsers.filter(({ page }) => page.showsFailure));
  const failed = failing.size;
  const secondsOf: number[] = [];
  for (let seconds = 1; failing.size > 0 && seconds < 60 * 60; seconds += 1) {
    await time.passUntil(backAt + seconds * SECOND_MS);
    for (const browser of failing) {
      if (browser.page.showsFailure) continue;
      failing.delete(browser);
      secondsOf.push(seconds);
    }
  }
  if (failed === 0) return null;
  const share = (part: number): number => secondsOf[Math.ceil(failed * part) - 1] ?? Infinity;
  return [share(0.95), share(1)];
}
