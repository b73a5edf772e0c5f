import type { Browser } from '@playwright/test';
import type { Desk } from '../../e2e/support/AgentDesktop';
import type { Emulator } from '../../emulator/createEmulator';
import { clickToPaint, type Painted } from './clickToPaint';
import { AGENT, TASKS, withDeskOfTasks, type BenchTask } from './agentWithTasks';
import { median, type Figure } from '../report/Measurement';
import { callsIn, inFlex } from './withFlex';

const LATENCIES_MS = [0, 100, 500];
const FRAME_MS = 1_000 / 60;
/** What may go on top of the preflight and the answer once the segment is known. */
const COLD_EXTRA_MS = 50;
/** Until an answer is in the page. */
const TAKEN_IN_MS = 300;
/** Nobody clicks before Flex has come to rest; a page at rest also takes a little longer to draw again. */
const BEFORE_A_CLICK_MS = 200;

interface Paths {
  ours: string;
  emptyPanel: string;
}

const paintedMs = (all: readonly Painted[]): number => median(all.map((each) => each.paintedMs));

async function select(desk: Desk, { name, text }: BenchTask): Promise<Painted> {
  await desk.page.waitForTimeout(BEFORE_A_CLICK_MS);
  return clickToPaint(desk.task(name).first(), {
    selector: '[aria-labelledby="assessment-comments-conversation"] article',
    text,
  });
}

async function selectEach(desk: Desk, tasks: readonly BenchTask[]): Promise<Painted[]> {
  const all: Painted[] = [];
  for (const task of tasks) all.push(await select(desk, task));
  return all;
}

/** Rests the pointer on a task until what is asked for it has been answered. */
async function restOn(desk: Desk, { insights }: Emulator, task: BenchTask, latencyMs: number): Promise<void> {
  const hasSegment = (): boolean =>
    insights.calls
      .list()
      .some(({ query, status }) => query.ReservationId?.join() === task.reservationSid && status === 200);
  await desk.task(task.name).first().hover();
  while (!hasSegment()) await desk.page.waitForTimeout(20);
  // The comments on the segment.
  await desk.page.waitForTimeout(latencyMs + TAKEN_IN_MS);
}

/** The clicks of one latency in our panel. */
interface Clicks {
  cold: Painted[];
  listed: Painted[];
  ahead: Painted[];
  fresh: Painted[];
  preflights: number;
  calls: number;
}

function clickInOurs(browser: Browser, pluginPath: string, latencyMs: number): Promise<Clicks> {
  const visit = { person: AGENT, view: '/agent-desktop', pluginPath, world: withDeskOfTasks } as const;
  return inFlex(browser, visit, async (desk, emulator) => {
    await desk.openPanel();
    await desk.recent.getByRole('article').first().waitFor();
    // The first selection of all draws what later ones find.
    await selectEach(desk, TASKS.listed.slice(0, 1));
    const answer = { kind: 'delay', delayMs: latencyMs } as const;
    if (latencyMs > 0) emulator.insights.faults.add({ endpoint: 'any', answer });
    emulator.insights.calls.clear();
    const cold = await selectEach(desk, TASKS.cold);
    const coldCalls = callsIn(emulator);
    const listed = await selectEach(desk, TASKS.listed.slice(1));
    const ahead: Painted[] = [];
    for (const task of TASKS.ahead) {
      await restOn(desk, emulator, task, latencyMs);
      ahead.push(await select(desk, task));
    }
    const fresh = await selectEach(desk, [...TASKS.cold, ...TASKS.ahead]);
    return { cold, listed, ahead, fresh, ...coldCalls };
  });
}

/** The clicks in the empty panel. */
interface EmptyClicks {
  plain: Painted[];
  /** On tasks on which the pointer rested before. */
  rested: Painted[];
}

/** The same clicks where the panel shows no more than that another task is selected. */
function clickInEmptyPanel(browser: Browser, pluginPath: string): Promise<EmptyClicks> {
  const visit = { person: AGENT, view: '/agent-desktop', pluginPath, world: withDeskOfTasks } as const;
  return inFlex(browser, visit, async (desk) => {
    const click = async ({ name, reservationSid }: BenchTask): Promise<Painted> => {
      await desk.page.waitForTimeout(BEFORE_A_CLICK_MS);
      const shown = { selector: `[data-empty-panel="${reservationSid}"]`, text: '' };
      return clickToPaint(desk.task(name).first(), shown);
    };
    for (const task of TASKS.listed.slice(0, 1)) await click(task);
    const clicks: EmptyClicks = { plain: [], rested: [] };
    for (const task of TASKS.cold) clicks.plain.push(await click(task));
    for (const task of TASKS.ahead) {
      await desk.task(task.name).first().hover();
      await desk.page.waitForTimeout(TAKEN_IN_MS);
      clicks.rested.push(await click(task));
    }
    for (const task of TASKS.cold) clicks.plain.push(await click(task));
    return clicks;
  });
}

function figuresAt(latencyMs: number, clicks: Clicks, empty: EmptyClicks): Figure[] {
  const group = `Click on a task, Insights answers after ${latencyMs} ms`;
  const answer = { name: 'the answer itself', value: latencyMs };
  const atOnce = (name: string, ours: readonly Painted[], inEmptyPanel: readonly Painted[]): Figure => {
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
  const cold = (name: string, ours: number, peer: Figure['peer'], goal: Figure['goal'] = null): Figure => ({
    group,
    name,
    unit: 'ms',
    ours,
    peer,
    goal,
  });
  const sinceSegments = median(clicks.cold.flatMap(({ sinceSegmentsMs }) => sinceSegmentsMs ?? []));
  const answers = median(clicks.cold.flatMap(({ commentsAnswerMs }) => commentsAnswerMs ?? []));
  return [
    atOnce('seen before, fresh', clicks.fresh, empty.plain),
    atOnce('the pointer rested on it before', clicks.ahead, empty.rested),
    cold('for the first time, known in the list', paintedMs(clicks.listed), answer),
    cold('for the first time', paintedMs(clicks.cold), { name: 'two answers', value: 2 * latencyMs }),
    cold(
      'for the first time, since the segment is known',
      sinceSegments,
      { name: 'preflight and answer by themselves', value: answers },
      {
        text: `preflight, answer and ${COLD_EXTRA_MS} ms`,
        met: sinceSegments <= answers + COLD_EXTRA_MS,
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

/** From a click on a task to its comments on screen, beside an empty panel in the same run. */
export async function selectionFigures(browser: Browser, { ours, emptyPanel }: Paths): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const latencyMs of LATENCIES_MS) {
    const empty = await clickInEmptyPanel(browser, emptyPanel);
    figures.push(...figuresAt(latencyMs, await clickInOurs(browser, ours, latencyMs), empty));
  }
  return figures;
}
