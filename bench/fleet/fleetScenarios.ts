import { FleetDesk } from './FleetDesk';
import { createFleetInsights, type Outage } from './fleetInsights';
import type { SimulatedTime } from './simulatedTime';

const DESK_COUNT = 500;
const TASKS_PER_AGENT = 4;
const MINUTE_MS = 60_000;
const MINUTES_SHOWN = 10;
const OUTAGE_MS = 5 * MINUTE_MS;
/** How long all desks have been at work before the outage. */
const WORK_BEFORE_MS = 20 * MINUTE_MS;
/** The mean time between two task selections. */
const BETWEEN_TASKS_MS = 4 * MINUTE_MS;
/** The mean time between two returns to the window, for agents who also work in other windows. */
const BETWEEN_RETURNS_MS = 2 * MINUTE_MS;

export interface FleetStats {
  name: string;
  callsPerMinute: number[];
  peakPerSecond: number;
  /** How many seconds after the end of the outage 50, 95 and 100% of the failed desks have recovered. */
  recoverySeconds: [half: number, most: number, all: number] | null;
}

/** A time after now. Such times have the given mean, and each is independent of those before. */
const randomTime = (time: SimulatedTime, meanMs: number): number =>
  time.now() - Math.log(1 - Math.random()) * meanMs;

function startWork(time: SimulatedTime, desk: FleetDesk, startAt: number, endAt: number): void {
  let task = 0;
  const next = (): void => {
    task = (task + 1) % TASKS_PER_AGENT;
    desk.select(task);
    const nextAt = randomTime(time, BETWEEN_TASKS_MS);
    if (nextAt < endAt) time.at(nextAt, next);
  };
  time.at(startAt, () => {
    desk.openPanel();
    next();
  });
}

function startSwitchingWindows(time: SimulatedTime, desk: FleetDesk, startAt: number, endAt: number): void {
  const next = (): void => {
    const nextAt = randomTime(time, BETWEEN_RETURNS_MS);
    if (nextAt > endAt) return;
    time.at(nextAt, () => {
      desk.focusWindow();
      next();
    });
  };
  time.at(startAt, next);
}

function statsOf(name: string, calledAt: readonly number[], startAt: number): FleetStats {
  const shown = calledAt.filter((at) => at >= startAt && at < startAt + MINUTES_SHOWN * MINUTE_MS);
  const callsPerMinute = Array.from({ length: MINUTES_SHOWN }, () => 0);
  const perSecond = new Map<number, number>();
  for (const at of shown) {
    const minute = Math.floor((at - startAt) / MINUTE_MS);
    callsPerMinute[minute] = (callsPerMinute[minute] ?? 0) + 1;
    const second = Math.floor((at - startAt) / 1_000);
    perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
  }
  return { name, callsPerMinute, peakPerSecond: Math.max(...perSecond.values()), recoverySeconds: null };
}

/**
 * 500 agents, whose panel was open yesterday, sign in evenly within `withinMs` and select their first task.
 * @param switchesWindows whether they also work in other windows
 */
export async function startShift(
  time: SimulatedTime,
  name: string,
  withinMs: number,
  switchesWindows = false,
): Promise<FleetStats> {
  const insights = createFleetInsights();
  const startAt = time.now();
  const endAt = startAt + MINUTES_SHOWN * MINUTE_MS;
  const desks = Array.from({ length: DESK_COUNT }, (_, agent) => new FleetDesk(agent, insights.fetch));
  for (const desk of desks) {
    const deskStartsAt = startAt + Math.random() * withinMs;
    startWork(time, desk, deskStartsAt, endAt);
    if (switchesWindows) startSwitchingWindows(time, desk, deskStartsAt, endAt);
  }
  await time.passUntil(endAt);
  desks.forEach((desk) => desk.close());
  return statsOf(name, insights.calledAt, startAt);
}

/**
 * Insights is down for five minutes while 500 agents work. This is the worst case: every agent refreshes in the first
 * minute of the outage, so every screen fails, and no agent presses "Try again".
 */
export async function outage(time: SimulatedTime, how: Outage): Promise<FleetStats> {
  const insights = createFleetInsights();
  const downAt = time.now() + WORK_BEFORE_MS;
  const backAt = downAt + OUTAGE_MS;
  const endAt = downAt + MINUTES_SHOWN * MINUTE_MS;
  const desks = Array.from({ length: DESK_COUNT }, (_, agent) => new FleetDesk(agent, insights.fetch));
  for (const desk of desks) {
    startWork(time, desk, time.now() + Math.random() * BETWEEN_TASKS_MS, endAt);
    time.at(downAt + Math.random() * MINUTE_MS, () => desk.refresh());
  }
  await time.passUntil(downAt);
  insights.goDown(how);
  await time.passUntil(backAt);
  insights.comeBack();
  const failing = new Set(desks.filter((desk) => desk.showsFailure));
  const failed = failing.size;
  const secondsOf: number[] = [];
  for (let seconds = 1; failing.size > 0 && seconds < 60 * 60; seconds += 1) {
    await time.passUntil(backAt + seconds * 1_000);
    for (const desk of failing) {
      if (desk.showsFailure) continue;
      failing.delete(desk);
      secondsOf.push(seconds);
    }
  }
  await time.passUntil(Math.max(time.now(), endAt));
  desks.forEach((desk) => desk.close());
  const share = (part: number): number => secondsOf[Math.ceil(failed * part) - 1] ?? Infinity;
  const stats = statsOf(`outage: ${how} (${failed} failed)`, insights.calledAt, downAt);
  return { ...stats, recoverySeconds: [share(0.5), share(0.95), share(1)] };
}
