import type { Browser, Locator, Page } from '@playwright/test';
import { commentsCalls } from '../../../e2e/support/callKinds';
import type { Emulator } from '../../../emulator/createEmulator';
import { people, type SamplePerson } from '../../../emulator/world/sample/people';
import { median, type Measurement } from '../../report/Measurement';
import { clickToPaint } from '../clickToPaint';
import { addTeamOfTen, TEAM_OF_TEN } from './teamOfTen';
import { countCalls, withFlex, type CallCounts } from '../withFlex';

const LATENCIES_MS = [0, 100, 500];
/** The time it takes until a response is in the page's cache. */
const TAKEN_IN_MS = 300;
/** Users do not click before Flex is idle. */
const BEFORE_A_CLICK_MS = 200;
/** To learn who an agent is, and to fetch the comments. */
const RESPONSES_OF_COLD_CLICK = 2;

const [WARM_UP, ...AGENTS] = TEAM_OF_TEN;
const COLD = AGENTS.slice(0, 4);
const RESTED = AGENTS.slice(4);

/** The first comment on an agent, and in Flex without a plugin, the name in the canvas. */
const COMMENT = '.Twilio-WorkerCanvas article';
const CANVAS = '.Twilio-WorkerCanvas';

const userOf = (page: Page, { fullName }: SamplePerson): Locator =>
  page
    .getByRole('button', { name: new RegExp(`User ${fullName} with status`) })
    .filter({ visible: true })
    .first();

async function select(page: Page, selector: string, agent: SamplePerson): Promise<number> {
  await page.waitForTimeout(BEFORE_A_CLICK_MS);
  const shown = { selector, text: agent.fullName };
  return (await clickToPaint(userOf(page, agent), shown)).paintedMs;
}

async function selectEach(page: Page, selector: string, agents: readonly SamplePerson[]): Promise<number[]> {
  const all: number[] = [];
  for (const agent of agents) all.push(await select(page, selector, agent));
  return all;
}

/** Hovers over an agent until the prefetch has finished. */
async function restOn(page: Page, emulator: Emulator, agent: SamplePerson): Promise<void> {
  const hasComments = (): boolean =>
    commentsCalls(emulator).some(
      ({ query, status }) => query['AgentId']?.join() === agent.insightsAgentId && status === 200,
    );
  await userOf(page, agent).hover();
  while (!hasComments()) await page.waitForTimeout(20);
  await page.waitForTimeout(TAKEN_IN_MS);
}

interface Clicks {
  cold: number[];
  rested: number[];
  fresh: number[];
  calls: CallCounts;
}

function clickInOurs(browser: Browser, pluginPath: string, latencyMs: number): Promise<Clicks> {
  const visit = { person: people.supervisor, view: '/teams', pluginPath, world: addTeamOfTen } as const;
  return withFlex(browser, visit, async ({ page }, emulator) => {
    // The very first selection renders parts that later selections reuse.
    if (WARM_UP) await select(page, COMMENT, WARM_UP);
    const response = { kind: 'delay', delayMs: latencyMs } as const;
    if (latencyMs > 0) emulator.insights.faults.add({ endpoint: 'any', response });
    emulator.insights.calls.clear();
    const cold = await selectEach(page, COMMENT, COLD);
    const rested: number[] = [];
    for (const agent of RESTED) {
      await restOn(page, emulator, agent);
      rested.push(await select(page, COMMENT, agent));
    }
    const calls = countCalls(emulator);
    const fresh = await selectEach(page, COMMENT, AGENTS);
    return { cold, rested, fresh, calls };
  });
}

/** The same clicks in Flex without a plugin, until the canvas has the name of the agent. */
function clickInFlex(browser: Browser): Promise<number> {
  const visit = { person: people.supervisor, view: '/teams', pluginPath: null, world: addTeamOfTen } as const;
  return withFlex(browser, visit, async ({ page }) => {
    if (WARM_UP) await select(page, CANVAS, WARM_UP);
    return median(await selectEach(page, CANVAS, AGENTS));
  });
}

function measurementsAt(latencyMs: number, clicks: Clicks, canvasMs: number): Measurement[] {
  const group = `Click on an agent to the first comment, Insights answers after ${latencyMs} ms`;
  const canvas = { name: 'the canvas of Flex without the plugin', value: canvasMs };
  const responses = {
    name: 'its two answers and the canvas',
    value: RESPONSES_OF_COLD_CLICK * latencyMs + canvasMs,
  };
  return [
    { group, name: 'for the first time', unit: 'ms', ours: median(clicks.cold), peer: responses, goal: null },
    {
      group,
      name: 'after resting on the agent',
      unit: 'ms',
      ours: median(clicks.rested),
      peer: canvas,
      goal: null,
    },
    { group, name: 'visited before', unit: 'ms', ours: median(clicks.fresh), peer: canvas, goal: null },
  ];
}

function callsOf({ calls, lines, preflights }: CallCounts): Measurement[] {
  const group = 'Calls for nine agents, on five of whom the pointer rested first';
  const peer = { name: 'one for each click', value: AGENTS.length };
  return [
    { group, name: 'calls', unit: 'calls', ours: calls, peer, goal: null },
    { group, name: 'lines of conversations', unit: 'calls', ours: lines, peer: null, goal: null },
    { group, name: 'preflights', unit: 'preflights', ours: preflights, peer: null, goal: null },
  ];
}

/** Measures the time from a click on an agent in Teams View to the first comment, beside Flex's own canvas. */
export async function measureTeamSelection(browser: Browser, pluginPath: string): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  let calls: CallCounts | null = null;
  for (const latencyMs of LATENCIES_MS) {
    const clicks = await clickInOurs(browser, pluginPath, latencyMs);
    measurements.push(...measurementsAt(latencyMs, clicks, await clickInFlex(browser)));
    calls = clicks.calls;
  }
  return calls ? [...measurements, ...callsOf(calls)] : measurements;
}
