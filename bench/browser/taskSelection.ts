import type { Browser } from '@playwright/test';
import type { AgentDesktop } from '../../e2e/support/AgentDesktop';
import type { Emulator } from '../../emulator/createEmulator';
import { clickToPaint, type Painted } from './clickToPaint';
import { AGENT, TASKS, addAgentWithTasks, type BenchTask } from './agentWithTasks';
import { median, type Measurement } from '../report/Measurement';
import { countCalls, withFlex } from './withFlex';

const LATENCIES_MS = [0, 100, 500];
const FRAME_MS = 1_000 / 60;
/** The extra time that is allowed on top of the preflight and the response, once the segment is known. */
const COLD_EXTRA_MS = 50;
/** The time it takes until a response is in the page's cache. */
const TAKEN_IN_MS = 300;
/** Users do not click before Flex is idle. A page that has been idle also takes slightly longer to paint again. */
const BEFORE_A_CLICK_MS = 200;

interface Paths {
  ours: string;
  emptyPanel: string;
}

const paintedMs = (all: readonly Painted[]): number => median(all.map((each) => each.paintedMs));

async function select(desktop: AgentDesktop, { name, text }: BenchTask): Promise<Painted> {
  await desktop.page.waitForTimeout(BEFORE_A_CLICK_MS);
  return clickToPaint(desktop.task(name).first(), {
    selector: '#assessment-comments-conversation:not([hidden]) article',
    text,
  });
}

async function selectEach(desktop: AgentDesktop, tasks: readonly BenchTask[]): Promise<Painted[]> {
  const all: Painted[] = [];
  for (const task of tasks) all.push(await select(desktop, task));
  return all;
}

/** Hovers over a task until the prefetch for it has finished. */
async function restOn(
  desktop: AgentDesktop,
  { insights }: Emulator,
  task: BenchTask,
  latencyMs: number,
): Promise<void> {
  const hasSegment = (): boolean =>
    insights.calls
      .list()
      .some(({ query, status }) => query.ReservationId?.join() === task.reservationSid && status === 200);
  await desktop.task(task.name).first().hover();
  while (!hasSegment()) await desktop.page.waitForTimeout(20);
  // The prefetch of the segment's comments.
  await desktop.page.waitForTimeout(latencyMs + TAKEN_IN_MS);
}

/** The clicks in our panel, at one latency. */
interface Clicks {
  cold: Painted[];
  listed: Painted[];
  prefetched: Painted[];
  fresh: Painted[];
  preflights: number;
  calls: number;
}

function clickInOurs(browser: Browser, pluginPath: string, latencyMs: number): Promise<Clicks> {
  const visit = { person: AGENT, view: '/agent-desktop', pluginPath, world: addAgentWithTasks } as const;
  return withFlex(browser, visit, async (desktop, emulator) => {
    await desktop.openPanel();
    await desktop.recent.getByRole('article').first().waitFor();
    // The very first selection renders parts that later selections reuse.
    await selectEach(desktop, TASKS.listed.slice(0, 1));
    const response = { kind: 'delay', delayMs: latencyMs } as const;
    if (latencyMs > 0) emulator.insights.faults.add({ endpoint: 'any', response });
    emulator.insights.calls.clear();
    const cold = await selectEach(desktop, TASKS.cold);
    const coldCalls = countCalls(emulator);
    const listed = await selectEach(desktop, TASKS.listed.slice(1));
    const prefetched: Painted[] = [];
    for (const task of TASKS.prefetched) {
      await restOn(desktop, emulator, task, latencyMs);
      prefetched.push(await select(desktop, task));
    }
    const fresh = await selectEach(desktop, [...TASKS.cold, ...TASKS.prefetched]);
    return { cold, listed, prefetched, fresh, ...coldCalls };
  });
}

/** The clicks in the empty panel. */
interface EmptyClicks {
  plain: Painted[];
  /** Clicks on tasks after the pointer has rested on them. */
  rested: Painted[];
}

/** Makes the same clicks in a panel that only shows which task is selected. */
function clickInEmptyPanel(browser: Browser, pluginPath: string): Promise<EmptyClicks> {
  const visit = { person: AGENT, view: '/agent-desktop', pluginPath, world: addAgentWithTasks } as const;
  return withFlex(browser, visit, async (desktop) => {
    const click = async ({ name, reservationSid }: BenchTask): Promise<Painted> => {
      await desktop.page.waitForTimeout(BEFORE_A_CLICK_MS);
      const shown = { selector: `[data-empty-panel="${reservationSid}"]`, text: '' };
      return clickToPaint(desktop.task(name).first(), shown);
    };
    for (const task of TASKS.listed.slice(0, 1)) await click(task);
    const clicks: EmptyClicks = { plain: [], rested: [] };
    for (const task of TASKS.cold) clicks.plain.push(await click(task));
    for (const task of TASKS.prefetched) {
      await desktop.task(task.name).first().hover();
      await desktop.page.waitForTimeout(TAKEN_IN_MS);
      clicks.rested.push(await click(task));
    }
    for (const task of TASKS.cold) clicks.plain.push(await click(task));
    return clicks;
  });
}

function measurementsAt(latencyMs: number, clicks: Clicks, empty: EmptyClicks): Measurement[] {
  const group = `Click on a task, Insights answers after ${latencyMs} ms`;
  const answer = { name: 'the answer itself', value: latencyMs };
  const atOnce = (name: string, ours: readonly Painted[], inEmptyPanel: readonly Painted[]): Measurement => {
    const peer = { name: 'empty panel', value: paintedMs(inEmptyPanel) };
    const met = paintedMs(ours) <= peer.value + FRAME_MS;
    return {
      group,
      name,
      unit: 'ms',
      ours: paintedMs(ours),
      peer,
      goal: { text: 'a frame more at most', met },
    };
  };
  const cold = (
    name: string,
    ours: number,
    peer: Measurement['peer'],
    goal: Measurement['goal'] = null,
  ): Measurement => ({
    group,
    name,
    unit: 'ms',
    ours,
    peer,
    goal,
  });
  const sinceSegments = median(clicks.cold.flatMap(({ sinceSegmentsMs }) => sinceSegmentsMs ?? []));
  const responseMs = median(clicks.cold.flatMap(({ commentsResponseMs }) => commentsResponseMs ?? []));
  return [
    atOnce('seen before, fresh', clicks.fresh, empty.plain),
    atOnce('the pointer rested on it before', clicks.prefetched, empty.rested),
    cold('for the first time, known in the list', paintedMs(clicks.listed), answer),
    cold('for the first time', paintedMs(clicks.cold), { name: 'two answers', value: 2 * latencyMs }),
    cold(
      'for the first time, since the segment is known',
      sinceSegments,
      { name: 'preflight and response alone', value: responseMs },
      {
        text: `preflight, answer and ${COLD_EXTRA_MS} ms`,
        met: sinceSegments <= responseMs + COLD_EXTRA_MS,
      },
    ),
    {
      ...cold('calls for each first time', clicks.calls / TASKS.cold.length, null),
      unit: 'calls',
    },
    {
      ...cold('preflights for each first time', clicks.preflights / TASKS.cold.length, null),
      unit: 'preflights',
    },
  ];
}

/** Measures the time from a click on a task until its comments are on screen, beside an empty panel in the same run. */
export async function measureTaskSelection(
  browser: Browser,
  { ours, emptyPanel }: Paths,
): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const latencyMs of LATENCIES_MS) {
    const empty = await clickInEmptyPanel(browser, emptyPanel);
    measurements.push(...measurementsAt(latencyMs, await clickInOurs(browser, ours, latencyMs), empty));
  }
  return measurements;
}
