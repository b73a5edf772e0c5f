/** @jest-environment node */
import type { SoakStats } from './soakPage';
import { growthOf, leaksOf, slope } from './soakVerdict';

const MEASUREMENT = { heapKilobytes: 50_000, listeners: 300, timers: 30, nodes: 900 };

/** A run in which the heap grows evenly with each switch. */
function run(kilobytesPerSwitch: number, changes: Partial<SoakStats> = {}): SoakStats {
  const measurements = Array.from({ length: 26 }, (_, index) => ({
    ...MEASUREMENT,
    switches: index * 40,
    heapKilobytes: MEASUREMENT.heapKilobytes + index * 40 * kilobytesPerSwitch,
  }));
  return {
    measurements,
    afterHour: MEASUREMENT,
    callsInSwitches: 12,
    minutesOfSwitches: 3,
    callsInHour: 20,
    consoleErrors: new Set(),
    ...changes,
  };
}

/** A run that ends with more of something than it started with. */
function endingWith(more: Partial<typeof MEASUREMENT>): SoakStats {
  const stats = run(0);
  return { ...stats, measurements: [...stats.measurements, { ...MEASUREMENT, switches: 1_040, ...more }] };
}

it('calculates the slope of scattered points', () => {
  const points = [1, 3, 2, 4].map((y, x) => ({ x, y }));

  expect(slope(points)).toBeCloseTo(0.8);
});

it('ignores one-time growth in the first half', () => {
  const stats = run(0);
  const measurements = stats.measurements.map((measurement, index) => ({
    ...measurement,
    heapKilobytes: index < 5 ? index * 10_000 : MEASUREMENT.heapKilobytes,
  }));

  expect(growthOf({ measurements }).heapKilobytesPerSwitch).toBeCloseTo(0);
});

it('reports no leak that Flex has without the plugin', () => {
  const ofFlex = { consoleErrors: new Set(['the telephone is not there']) };

  expect(leaksOf(run(9, ofFlex), run(8, ofFlex))).toEqual([]);
});

it.each<[string, SoakStats]>([
  ['heap beyond that of Flex', run(5)],
  ['listeners', endingWith({ listeners: 1_300 })],
  ['timers', endingWith({ timers: 60 })],
  ['nodes', endingWith({ nodes: 1_900 })],
  ['nodes', endingWith({ nodes: NaN })],
  ['calls while switching', run(0, { callsInSwitches: 1_000 })],
  ['calls in the hour', run(0, { callsInHour: 120 })],
  ['console error: of the plugin', run(0, { consoleErrors: new Set(['of the plugin']) })],
])('reports a leak: %s', (name, leaking) => {
  expect(leaksOf(leaking, run(0))).toEqual([expect.stringContaining(name)]);
});
