import { AgentBrowser } from './AgentBrowser';
import { BrowserCalls, type FleetCall } from './callLog';
import { createFleetInsights, type FleetInsights, type Outage } from './fleetInsights';
import type { FleetOptions } from './FleetOptions';
import type { FleetBrowser } from './FleetPage';
import { statsOf, type FleetStats } from './fleetStats';
import type { SimulatedTime } from './simulatedTime';
import { SupervisorBrowser } from './SupervisorBrowser';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
/** Longer than the interval of refreshes, so that one of them is part of it. */
const DURATION_MS = 12 * MINUTE_MS;
const OUTAGE_MS = 5 * MINUTE_MS;
/** How long all browsers have been at work before the outage. */
const WORK_BEFORE_MS = 5 * MINUTE_MS;
/** The mean time between two selections of a task, or of an agent in Teams View. */
const BETWEEN_SELECTIONS_MS = 4 * MINUTE_MS;
/** The mean time between two returns to the window. */
const BETWEEN_RETURNS_MS = 2 * MINUTE_MS;

/** What differs between the cases. */
interface FleetCase {
  /** The pages load evenly within this time. */
  startsWithinMs: number;
  /** Whether the browsers or a worker attribute have the agents' ids. */
  areAgentIdsKnown: boolean;
  /** Whether the users also work in other windows. */
  switchesWindows?: boolean;
  /** Whether some pages load in the background. */
  hasBackground?: boolean;
  /** Whether the agents' calls go to the agent function. */
  throughFunction?: boolean;
}

interface Fleet {
  browsers: FleetBrowser[];
  log: FleetCall[];
  insights: FleetInsights;
  startedAt: number;
}

/** A time after now. Such times have the given mean, and each is independent of those before. */
const randomTime = (time: SimulatedTime, meanMs: number): number =>
  time.now() - Math.log(1 - Math.random()) * meanMs;

/** Calls `action` again and again, until `endAt`. */
function repeat(time: SimulatedTime, meanMs: number, endAt: number, action: () => void): void {
  const nextAt = randomTime(time, meanMs);
  if (nextAt >= endAt) return;
  time.at(nextAt, () => {
    action();
    repeat(time, meanMs, endAt, action);
  });
}

function createBrowsers(
  options: FleetOptions,
  fleetCase: FleetCase,
  fleet: Omit<Fleet, 'browsers'>,
): FleetBrowser[] {
  const { browsers, setting } = options;
  const supervisors = Math.round(browsers * options.supervisors);
  const agents = browsers - supervisors;
  const { fetch, fetchThroughFunction } = fleet.insights;
  return Array.from({ length: browsers }, (_, index) => {
    if (index >= agents) {
      return new SupervisorBrowser((index - agents) * 20, setting, new BrowserCalls(fetch, fleet.log, true));
    }
    const isPanelOpen = Math.random() < options.panelOpen;
    const send = fleetCase.throughFunction ? fetchThroughFunction : fetch;
    return new AgentBrowser(
      { agent: index, setting, isPanelOpen, isAgentIdKnown: fleetCase.areAgentIdsKnown },
      new BrowserCalls(send, fleet.log, isPanelOpen),
    );
  });
}

/** Creates the browsers, and plans their work until `endAt`. */
function startFleet(time: SimulatedTime, options: FleetOptions, fleetCase: FleetCase, endAt: number): Fleet {
  const fleet = { log: [], insights: createFleetInsights(options), startedAt: time.now() };
  const browsers = createBrowsers(options, fleetCase, fleet);
  for (const browser of browsers) {
    const loadsAt = time.now() + Math.random() * fleetCase.startsWithinMs;
    const isInBackground = fleetCase.hasBackground === true && Math.random() < options.inBackground;
    time.at(isInBackground ? randomTime(time, BETWEEN_RETURNS_MS) : loadsAt, () => {
      browser.start();
      repeat(time, BETWEEN_SELECTIONS_MS, endAt, () => browser.act());
      if (fleetCase.switchesWindows) {
        repeat(time, BETWEEN_RETURNS_MS, endAt, () => browser.page.returnToWindow());
      }
    });
  }
  return { ...fleet, browsers };
}

async function run(time: SimulatedTime, options: FleetOptions, fleetCase: FleetCase): Promise<FleetStats> {
  const endAt = time.now() + DURATION_MS;
  const { browsers, log, startedAt } = startFleet(time, options, fleetCase, endAt);
  await time.passUntil(endAt);
  browsers.forEach((browser) => browser.close());
  return statsOf(log, { startedAt, browsers: options.browsers });
}

/**
 * Insights is down for five minutes. This is the worst case: every user refreshes in the first minute of the outage, so
 * every screen fails, and no user presses "Try again".
 */
async function outage(time: SimulatedTime, options: FleetOptions, how: Outage): Promise<FleetStats> {
  const downAt = time.now() + WORK_BEFORE_MS;
  const backAt = downAt + OUTAGE_MS;
  const endAt = downAt + DURATION_MS;
  const fleetCase = { startsWithinMs: MINUTE_MS, areAgentIdsKnown: true };
  const { browsers, log, insights } = startFleet(time, options, fleetCase, endAt);
  for (const browser of browsers) time.at(downAt + Math.random() * MINUTE_MS, () => browser.page.refresh());
  await time.passUntil(downAt);
  insights.goDown(how);
  await time.passUntil(backAt);
  insights.comeBack();
  const recoverySeconds = await waitForRecovery(time, browsers, backAt);
  await time.passUntil(Math.max(time.now(), endAt));
  browsers.forEach((browser) => browser.close());
  return { ...statsOf(log, { startedAt: downAt, browsers: options.browsers }), recoverySeconds };
}

/** @returns after how many seconds 95 and 100 % of the browsers that showed a failure had recovered */
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
  const share = (part: number): number => secondsOf[Math.ceil(failed * part) - 1] ?? Infinity;
  return [share(0.95), share(1)];
}

type SimulateCase = (time: SimulatedTime, options: FleetOptions) => Promise<FleetStats>;

const startShift =
  (fleetCase: Omit<FleetCase, 'startsWithinMs'>): SimulateCase =>
  (time, options) =>
    run(time, options, { ...fleetCase, startsWithinMs: MINUTE_MS });

const outageOf =
  (how: Outage): SimulateCase =>
  (time, options) =>
    outage(time, options, how);

/** Every case by its name in the table. */
export const FLEET_CASES: Readonly<Record<string, SimulateCase>> = {
  'A shift starts within a minute, agent ids not known': startShift({ areAgentIdsKnown: false }),
  'A shift starts within a minute, agent ids known': startShift({ areAgentIdsKnown: true }),
  'A shift starts within a minute, through the agent function': startShift({
    areAgentIdsKnown: false,
    throughFunction: true,
  }),
  // After a release of Flex, for example.
  'All pages reload in one second': (time, options) =>
    run(time, options, { startsWithinMs: SECOND_MS, areAgentIdsKnown: true, hasBackground: true }),
  'Work, also in other windows': (time, options) =>
    run(time, options, {
      startsWithinMs: DURATION_MS / 2,
      areAgentIdsKnown: true,
      switchesWindows: true,
    }),
  'Outage of 5 minutes: status 503': outageOf('status 503'),
  'Outage of 5 minutes: no response': outageOf('no response'),
  'Outage of 5 minutes: 429, Retry-After 30': outageOf('429, Retry-After 30'),
};
