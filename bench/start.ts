import type { Browser } from '@playwright/test';
import path from 'node:path';
import { Desk } from '../e2e/Desk';
import { createEmulator, type Emulator } from '../emulator/createEmulator';
import { buildFlexBundle } from '../emulator/flex/buildFlexBundle';
import { people } from '../emulator/world/sample/people';
import { median, type Figure } from './Figure';
import { scriptTime, type ScriptTime, type TraceEvent } from './scriptTime';

const ROUNDS = 5;
const GOAL_MS = 50;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-v8.cpu_profiler'];

/** What is drawn a moment after Flex's first view belongs to its start. */
const SETTLED_AFTER_MS = 1_000;

/** One start of Flex with a plugin, on a page of its own. */
async function traceStart(browser: Browser, emulator: Emulator): Promise<readonly TraceEvent[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(emulator.signInUrl(people.busyAgent.workerSid, '/agent-desktop'));
    await new Desk(page).ready();
    await page.waitForTimeout(SETTLED_AFTER_MS);
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    return trace.traceEvents;
  } finally {
    await page.close();
  }
}

/** Processor time that Flex's start spends in a plugin, beside the demo plugin's; both start in turns. */
export async function startFigures(
  browser: Browser,
  bundles: { ours: string; demo: string },
): Promise<Figure[]> {
  const flexBundlePath = await buildFlexBundle();
  const open = (pluginPath: string) => createEmulator({ flexBundlePath, pluginPath, quiet: true });
  const emulators: Emulator[] = [];
  const times: Record<'ours' | 'demo', ScriptTime[]> = { ours: [], demo: [] };
  try {
    const ours = await open(bundles.ours);
    emulators.push(ours);
    const demo = await open(bundles.demo);
    emulators.push(demo);
    for (let round = 0; round < ROUNDS; round += 1) {
      times.ours.push(scriptTime(await traceStart(browser, ours), path.basename(bundles.ours)));
      times.demo.push(scriptTime(await traceStart(browser, demo), path.basename(bundles.demo)));
    }
  } finally {
    for (const emulator of emulators) await emulator.close();
  }
  const figure = (name: string, part: (time: ScriptTime) => number): Figure => ({
    group: 'Start of Flex',
    name,
    unit: 'ms',
    ours: median(times.ours.map(part)),
    peer: { name: 'demo plugin', value: median(times.demo.map(part)) },
    goal: null,
  });
  const whole = figure('processor time of the script', ({ evaluationMs, laterMs }) => evaluationMs + laterMs);
  return [
    { ...whole, goal: { text: `at most ${GOAL_MS} ms`, met: whole.ours <= GOAL_MS } },
    figure('of it: loading the file', ({ evaluationMs }) => evaluationMs),
    figure('of it: later, init and drawing', ({ laterMs }) => laterMs),
  ];
}
