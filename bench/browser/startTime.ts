import type { Browser } from '@playwright/test';
import path from 'node:path';
import { AgentDesktop } from '../../e2e/support/AgentDesktop';
import { createEmulator, type Emulator } from '../../emulator/createEmulator';
import { buildFlexBundle } from '../../emulator/flex/buildFlexBundle';
import { people } from '../../emulator/world/sample/people';
import { median, type Measurement } from '../report/Measurement';
import { evaluationMs, laterMs, type TraceEvent } from './scriptTime';

const ROUNDS = 5;
/** Of the demo plugin's time. What the bundle gains in bytes must not cost time at the start. */
const GOAL_RATIO = 0.7;
const TIMELINE = 'devtools.timeline';
const PROFILE = 'disabled-by-default-v8.cpu_profiler';

/** What the plugin renders shortly after Flex's first view is part of the start. */
const SETTLED_AFTER_MS = 1_000;

/** Starts Flex with a plugin on a new page, and returns the trace. */
async function traceStart(
  browser: Browser,
  emulator: Emulator,
  categories: string[],
): Promise<readonly TraceEvent[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await browser.startTracing(page, { categories });
    await page.goto(emulator.signInUrl(people.busyAgent.workerSid, '/agent-desktop'));
    await new AgentDesktop(page).ready();
    await page.waitForTimeout(SETTLED_AFTER_MS);
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    return trace.traceEvents;
  } finally {
    await page.close();
  }
}

/** Times on the page's main thread in milliseconds, one value for each start. */
interface Times {
  /** Measured without the profiler, which would slow the script down. */
  evaluation: number[];
  /** Measured with the profiler. */
  later: number[];
}

/** Measures the CPU time that a plugin uses while Flex starts, beside the demo plugin. The two start in turns. */
export async function measureStartTime(
  browser: Browser,
  bundles: { ours: string; demo: string },
): Promise<Measurement[]> {
  const flexBundlePath = await buildFlexBundle();
  const times: Record<'ours' | 'demo', Times> = {
    ours: { evaluation: [], later: [] },
    demo: { evaluation: [], later: [] },
  };
  const measure = async (plugin: keyof typeof bundles): Promise<void> => {
    const pluginPath = bundles[plugin];
    const fileName = path.basename(pluginPath);
    const emulator = await createEmulator({ flexBundlePath, pluginPaths: [pluginPath], quiet: true });
    try {
      const bare = await traceStart(browser, emulator, [TIMELINE]);
      times[plugin].evaluation.push(evaluationMs(bare, fileName));
      const profiled = await traceStart(browser, emulator, [TIMELINE, PROFILE]);
      times[plugin].later.push(laterMs(profiled, fileName));
    } finally {
      await emulator.close();
    }
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    await measure('ours');
    await measure('demo');
  }
  const measurement = (name: string, of: (time: Times) => number): Measurement => ({
    group: 'Start of Flex',
    name,
    unit: 'ms',
    ours: of(times.ours),
    peer: { name: 'demo plugin', value: of(times.demo) },
    goal: null,
  });
  const wholeMs = ({ evaluation, later }: Times): number => median(evaluation) + median(later);
  const whole = measurement('processor time of the script', wholeMs);
  const met = wholeMs(times.ours) <= GOAL_RATIO * wholeMs(times.demo);
  return [
    { ...whole, goal: { text: `at most ${GOAL_RATIO} of the demo`, met } },
    measurement('of it: loading the file, init in it', ({ evaluation }) => median(evaluation)),
    measurement('of it: later, drawing', ({ later }) => median(later)),
  ];
}
