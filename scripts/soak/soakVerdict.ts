import type { SoakStats } from './soakPage';
import type { PageMeasurement } from '../../e2e/support/measurePage';

/**
 * How much the plugin may add to Flex's own growth per switch. A leaked React element is larger. With 1,000 switches a
 * day, this is 2 MB on a page of 50 MB.
 */
const HEAP_KILOBYTES_PER_SWITCH = 2;
/** Flex's own count varies by a few. One leaked in each of 1,000 switches would be 1,000. */
const LISTENERS = 20;
const TIMERS = 20;
const NODES = 100;
/** Two for each of the twelve selected tasks: its segments and their comments. */
const CALLS_IN_HOUR = 24;
/** Each of the four tasks is fetched once, and its comments stay fresh for a minute. */
const CALLS_IN_A_MINUTE_OF_SWITCHES = 4;
const CALLS_AT_FIRST = 10;

/** The growth during a run. */
export interface Growth {
  /**
   * The slope by least squares over the second half of the switches. By then, everything that is loaded once has been
   * loaded.
   */
  heapKilobytesPerSwitch: number;
  listeners: number;
  timers: number;
  nodes: number;
}

/** The slope of the line with the smallest squared distance from the points. */
export function slope(points: readonly { x: number; y: number }[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  const covariance = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
}

export function growthOf({ measurements }: Pick<SoakStats, 'measurements'>): Growth {
  const secondHalf = measurements.slice(Math.floor(measurements.length / 2));
  const points = secondHalf.map(({ switches, heapKilobytes }) => ({ x: switches, y: heapKilobytes }));
  const [first] = measurements;
  const last = measurements[measurements.length - 1];
  const by = (part: keyof PageMeasurement): number => (last?.[part] ?? NaN) - (first?.[part] ?? NaN);
  return {
    heapKilobytesPerSwitch: slope(points),
    listeners: by('listeners'),
    timers: by('timers'),
    nodes: by('nodes'),
  };
}

/** Lists the plugin's leaks and excess requests as sentences. Empty if there are none. */
export function leaksOf(plugin: SoakStats, flexAlone: SoakStats): string[] {
  const ours = growthOf(plugin);
  const flex = growthOf(flexAlone);
  const leaks: string[] = [];
  const check = (what: string, value: number, limit: number): void => {
    // NaN proves nothing, so it counts as a leak.
    if (!(value <= limit)) leaks.push(`${what}: ${value.toFixed(1)}, more than ${limit}`);
  };
  const heap = ours.heapKilobytesPerSwitch - flex.heapKilobytesPerSwitch;
  check('heap beyond that of Flex, KB for each switch', heap, HEAP_KILOBYTES_PER_SWITCH);
  check('listeners', ours.listeners - flex.listeners, LISTENERS);
  check('timers', ours.timers - flex.timers, TIMERS);
  check('nodes', ours.nodes - flex.nodes, NODES);
  const callsAllowed = CALLS_AT_FIRST + CALLS_IN_A_MINUTE_OF_SWITCHES * Math.ceil(plugin.minutesOfSwitches);
  check('calls while switching', plugin.callsInSwitches, callsAllowed);
  check('calls in the hour', plugin.callsInHour, CALLS_IN_HOUR);
  for (const error of plugin.consoleErrors) {
    if (!flexAlone.consoleErrors.has(error)) leaks.push(`console error: ${error}`);
  }
  return leaks;
}
