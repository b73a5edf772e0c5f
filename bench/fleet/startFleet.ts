import { AgentBrowser } from './AgentBrowser';
import { BrowserCalls, type FleetCall } from './callLog';
import { createFleetInsights, type FleetInsights } from './fleetInsights';
import type { FleetOptions } from './FleetOptions';
import type { FleetBrowser } from './FleetPage';
import { FleetWindow } from './FleetWindow';
import type { SimulatedTime } from './simulatedTime';
import { SupervisorBrowser } from './SupervisorBrowser';

const MINUTE_MS = 60_000;
/** The mean time between two selections of a task, or of an agent in Teams View. */
const BETWEEN_SELECTIONS_MS = 4 * MINUTE_MS;
/** The mean time between two returns to the window. */
const BETWEEN_RETURNS_MS = 2 * MINUTE_MS;

/** What differs between the cases. */
export interface FleetCase {
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
  /** Calls to the functions that keep marks. */
  markLog: FleetCall[];
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
  const { fetch, fetchThroughFunction, fetchMarks } = fleet.insights;
  const marks = options.seenEverywhere ? { fetch: fetchMarks, log: fleet.markLog } : null;
  const create = (index: number): FleetBrowser => {
    if (index >= agents) {
      return new SupervisorBrowser(
        (index - agents) * 20,
        setting,
        new BrowserCalls(fetch, fleet.log, true, fleetCase.areAgentIdsKnown),
      );
    }
    const isPanelOpen = Math.random() < options.panelOpen;
    const send = fleetCase.throughFunction ? fetchThroughFunction : fetch;
    return new AgentBrowser(
      { agent: index, setting, isPanelOpen, isAgentIdKnown: fleetCase.areAgentIdsKnown, marks },
      new BrowserCalls(send, fleet.log, isPanelOpen, fleetCase.areAgentIdsKnown),
    );
  };
  return Array.from({ length: browsers }, (_, index) => new FleetWindow().run(() => create(index)));
}

/** Creates the browsers, and plans their work until `endAt`. */
export function startFleet(
  time: SimulatedTime,
  options: FleetOptions,
  fleetCase: FleetCase,
  endAt: number,
): Fleet {
  const fleet = { log: [], markLog: [], insights: createFleetInsights(options), startedAt: time.now() };
  const browsers = createBrowsers(options, fleetCase, fleet);
  for (const browser of browsers) {
    const loadsAt = time.now() + Math.random() * fleetCase.startsWithinMs;
    const isInBackground = fleetCase.hasBackground === true && Math.random() < options.inBackground;
    const work = (): void => {
      browser.start();
      repeat(time, BETWEEN_SELECTIONS_MS, endAt, () => browser.act());
      if (fleetCase.switchesWindows) {
        repeat(time, BETWEEN_RETURNS_MS, endAt, () => browser.page.returnToWindow());
      }
    };
    time.at(isInBackground ? randomTime(time, BETWEEN_RETURNS_MS) : loadsAt, () =>
      browser.page.window.run(work),
    );
  }
  return { ...fleet, browsers };
}

/** The users sign out. */
export function closeAll(browsers: readonly FleetBrowser[]): void {
  for (const browser of browsers) browser.page.window.run(() => browser.close());
}
