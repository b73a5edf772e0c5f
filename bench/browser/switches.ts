import type { Browser, Page } from '@playwright/test';
import { median, type Measurement } from '../report/Measurement';
import { taskSeconds } from './taskSeconds';

const ROUNDS = 3;

export interface Switches {
  warmUp: number;
  measured: number;
  /** Switches this often. It runs inside the page, so that the time to drive the browser is not included. */
  run: (page: Page, count: number) => Promise<void>;
}

/** The time that the main thread works for each switch, in milliseconds. */
export async function measureSwitches(page: Page, { warmUp, measured, run }: Switches): Promise<number> {
  await run(page, warmUp);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await taskSeconds(session);
  await run(page, measured);
  return ((await taskSeconds(session)) - before) * (1_000 / measured);
}

/** Measures a switch with the plugin and in Flex alone. The two take turns. */
export async function compareWithFlex(
  browser: Browser,
  pluginPath: string,
  measure: (browser: Browser, pluginPath: string | null) => Promise<number>,
  { goalRatio, ...names }: Pick<Measurement, 'group' | 'name'> & { goalRatio: number },
): Promise<Measurement> {
  const ours: number[] = [];
  const flexAlone: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await measure(browser, pluginPath));
    flexAlone.push(await measure(browser, null));
  }
  return {
    ...names,
    unit: 'ms',
    ours: median(ours),
    peer: { name: 'Flex without the plugin', value: median(flexAlone) },
    goal: { text: `at most ${goalRatio} times`, met: median(ours) <= goalRatio * median(flexAlone) },
  };
}
