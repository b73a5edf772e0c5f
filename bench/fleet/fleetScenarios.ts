import type { Outage } from './fleetInsights';
import type { FleetOptions } from './FleetOptions';
import { statsOf, type FleetStats } from './fleetStats';
import { networkLoss, outage } from './outages';
import type { SimulatedTime } from './simulatedTime';
import { closeAll, startFleet, type FleetCase } from './startFleet';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
/** Longer than the interval of refreshes, so that one of them is part of it. */
const DURATION_MS = 12 * MINUTE_MS;

async function run(time: SimulatedTime, options: FleetOptions, fleetCase: FleetCase): Promise<FleetStats> {
  const endAt = time.now() + DURATION_MS;
  const { browsers, log, markLog, startedAt } = startFleet(time, options, fleetCase, endAt);
  await time.passUntil(endAt);
  closeAll(browsers);
  return statsOf(log, { startedAt, browsers: options.browsers, markLog });
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

const networkLossOf =
  (durationMs: number): SimulateCase =>
  (time, options) =>
    networkLoss(time, options, durationMs);

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
  'The network returns for all after 10 seconds': networkLossOf(10 * SECOND_MS),
  'The network returns for all after 5 minutes': networkLossOf(5 * MINUTE_MS),
};
