/** @jest-environment node */
import type { SoakFigures } from './soakPage';
import { growthOf, leaksOf, slope } from './soakVerdict';

const WEIGHT = { heapKilobytes: 50_000, listeners: 300, timers: 30, nodes: 900 };

/** A run in which the heap grows evenly with each switch. */
function run(kilobytesPerSwitch: number, changes: Partial<SoakFigures> = {}): SoakFigures {
  const weights = Array.from({ length: 26 }, (_, index) => ({
    ...WEIGHT,
    switches: index * 40,
    heapKilobytes: WEIGHT.heapKilobytes + index * 40 * kilobytesPerSwitch,
  }));
  return {
    weights,
    afterHour: WEIGHT,
    callsInSwitches: 12,
    minutesOfSwitches: 3,
    callsInHour: 20,
    consoleErrors: new Set(),
    ...changes,
  };
}

/** A run that ends with more of something than it began with. */
function endingWith(more: Partial<typeof WEIGHT>): SoakFigures {
  const figures = run(0);
  return { ...figures, weights: [...figures.weights, { ...WEIGHT, switches: 1_040, ...more }] };
}

it('finds the slope of points that lie about a line', () => {
  const points = [1, 3, 2, 4].map((y, x) => ({ x, y }));

  expect(slope(points)).toBeCloseTo(0.8);
});

it('leaves out what is loaded once, in the first half', () => {
  const figures = run(0);
  const weights = figures.weights.map((weight, index) => ({
    ...weight,
    heapKilobytes: index < 5 ? index * 10_000 : WEIGHT.heapKilobytes,
  }));

  expect(growthOf({ weights }).heapKilobytesPerSwitch).toBeCloseTo(0);
});

it('finds no leak in what Flex does by itself', () => {
  const ofFlex = { consoleErrors: new Set(['the telephone is not there']) };

  expect(leaksOf(run(9, ofFlex), run(8, ofFlex))).toEqual([]);
});

it.each<[string, SoakFigures]>([
  ['heap beyond that of Flex', run(5)],
  ['listeners', endingWith({ listeners: 1_300 })],
  ['timers', endingWith({ timers: 60 })],
  ['nodes', endingWith({ nodes: 1_900 })],
  ['nodes', endingWith({ nodes: NaN })],
  ['calls while switching', run(0, { callsInSwitches: 1_000 })],
  ['calls in the hour', run(0, { callsInHour: 120 })],
  ['console error: of the plugin', run(0, { consoleErrors: new Set(['of the plugin']) })],
])('says what leaks: %s', (name, leaking) => {
  expect(leaksOf(leaking, run(0))).toEqual([expect.stringContaining(name)]);
});
