import type { Browser, CDPSession, Page } from '@playwright/test';
import { Desk } from '../../e2e/support/AgentDesktop';
import { createEmulator, type Emulator } from '../../emulator/createEmulator';
import { buildFlexBundle } from '../../emulator/flex/buildFlexBundle';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { COUNT_TIMERS } from '../../e2e/support/countTimers';
import { weigh, type Weight } from '../../e2e/support/measurePage';

const { voiceWithFourComments: call, chatWithTwoComments: chat, withoutComments, live } = sampleReservations;
const TASKS = [call, chat, withoutComments, live];
const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
/** As often as a busy agent goes to another task; after the hour that is the one on which the page is weighed. */
const MINUTES_BETWEEN_TASKS = 5;
/** All of them end on the same task, because tasks weigh differently. */
const SWITCHES_BETWEEN_WEIGHTS = 10 * TASKS.length;

export interface SoakOptions {
  /** The bundle of the plugin; null for Flex by itself, to compare with. */
  pluginPath: string | null;
  switchCount: number;
}

export interface SoakFigures {
  /** By the number of switches before it; the first one is 0. */
  weights: (Weight & { switches: number })[];
  afterHour: Weight;
  /** Calls to Insights, preflights left out. */
  callsInSwitches: number;
  minutesOfSwitches: number;
  callsInHour: number;
  /** Each kind once: without numbers, which differ between two runs. */
  consoleErrors: Set<string>;
}

interface Soaked {
  page: Page;
  desk: Desk;
  session: CDPSession;
  emulator: Emulator;
  withPlugin: boolean;
}

const callCount = ({ emulator }: Soaked): number =>
  emulator.insights.calls.list().filter(({ isPreflight }) => !isPreflight).length;

/** Selects the next task in turn, and waits until Flex, and the plugin, show it. */
async function selectNext({ page, desk, withPlugin }: Soaked, number: number): Promise<void> {
  const task = TASKS[number % TASKS.length] ?? call;
  await desk.task(task.name).first().dispatchEvent('click');
  await page.locator('.Twilio-TaskCanvas').filter({ hasText: task.name, visible: true }).first().waitFor();
  if (withPlugin) await desk.conversation.locator('article, h4').first().waitFor();
}

async function switchTasks(soaked: Soaked, switchCount: number): Promise<SoakFigures['weights']> {
  const weights: SoakFigures['weights'] = [];
  // The first rounds load what is kept from then on: Flex's and ours.
  for (let number = 0; number < 3 * TASKS.length; number += 1) await selectNext(soaked, number);
  for (let switches = 0; ; switches += 1) {
    if (switches % SWITCHES_BETWEEN_WEIGHTS === 0) {
      weights.push({ switches, ...(await weigh(soaked.page, soaked.session)) });
    }
    if (switches >= switchCount) return weights;
    await selectNext(soaked, switches);
  }
}

/** Sixty minutes on the page's clock, in which the agent now and then goes to another task. */
async function passHour(soaked: Soaked): Promise<void> {
  for (let minute = 0; minute < HOUR_MINUTES; minute += 1) {
    await soaked.page.clock.fastForward(MINUTE_MS);
    if (minute % MINUTES_BETWEEN_TASKS === 0) await selectNext(soaked, minute / MINUTES_BETWEEN_TASKS);
  }
}

async function openDesk(browser: Browser, emulator: Emulator, withPlugin: boolean): Promise<Soaked> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.clock.install();
  await page.addInitScript({ content: COUNT_TIMERS });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(emulator.signInUrl(people.busyAgent.workerSid, '/agent-desktop'));
  const desk = new Desk(page);
  await desk.ready();
  if (withPlugin) {
    await desk.openPanel();
    await desk.recent.getByRole('article').first().waitFor();
  }
  return { page, desk, session, emulator, withPlugin };
}

function collectErrors(page: Page): Set<string> {
  const kinds = new Set<string>();
  const add = (text: string): void => void kinds.add((text.split('\n')[0] ?? '').replace(/\d+/g, '#'));
  page.on('console', (message) => {
    if (message.type() === 'error') add(message.text());
  });
  page.on('pageerror', ({ message }) => add(message));
  return kinds;
}

/** A day at one desk in the real Flex UI, in a few minutes. */
export async function soakPage(
  browser: Browser,
  { pluginPath, switchCount }: SoakOptions,
): Promise<SoakFigures> {
  const emulator = await createEmulator({ flexBundlePath: await buildFlexBundle(), pluginPath, quiet: true });
  const soaked = await openDesk(browser, emulator, pluginPath !== null);
  const consoleErrors = collectErrors(soaked.page);
  try {
    const startedAt = Date.now();
    const weights = await switchTasks(soaked, switchCount);
    const minutesOfSwitches = (Date.now() - startedAt) / MINUTE_MS;
    const callsInSwitches = callCount(soaked);
    await passHour(soaked);
    const afterHour = await weigh(soaked.page, soaked.session);
    const callsInHour = callCount(soaked) - callsInSwitches;
    return { weights, afterHour, callsInSwitches, minutesOfSwitches, callsInHour, consoleErrors };
  } finally {
    await soaked.page.close();
    await emulator.close();
  }
}
