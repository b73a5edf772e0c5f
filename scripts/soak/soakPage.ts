import type { Browser, CDPSession, Page } from '@playwright/test';
import { AgentDesktop } from '../../e2e/support/AgentDesktop';
import { createEmulator, type Emulator } from '../../emulator/createEmulator';
import { buildFlexBundle } from '../../emulator/flex/buildFlexBundle';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { COUNT_TIMERS } from '../../e2e/support/countTimers';
import { measurePage, type PageMeasurement } from '../../e2e/support/measurePage';

const { voiceWithFourComments: call, chatWithTwoComments: chat, withoutComments, live } = sampleReservations;
const TASKS = [call, chat, withoutComments, live];
const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
/**
 * How often a busy agent selects another task. After the hour, the selected task is the one that all measurements use.
 */
const MINUTES_BETWEEN_TASKS = 5;
/** All measurements are taken on the same task, because tasks need different amounts of memory. */
const SWITCHES_BETWEEN_MEASUREMENTS = 10 * TASKS.length;

export interface SoakOptions {
  /** The plugin's bundle. Null for Flex alone, as a comparison. */
  pluginPath: string | null;
  switchCount: number;
}

export interface SoakStats {
  /** The measurements with the number of switches before them. The first one is 0. */
  measurements: (PageMeasurement & { switches: number })[];
  afterHour: PageMeasurement;
  /** Requests to Insights, without preflights. */
  callsInSwitches: number;
  minutesOfSwitches: number;
  callsInHour: number;
  /** Each kind of message once. Numbers are removed because they differ between runs. */
  consoleErrors: Set<string>;
}

interface SoakSession {
  page: Page;
  desktop: AgentDesktop;
  session: CDPSession;
  emulator: Emulator;
  withPlugin: boolean;
}

const callCount = ({ emulator }: SoakSession): number =>
  emulator.insights.calls.list().filter(({ isPreflight }) => !isPreflight).length;

/** Selects the next task, and waits until Flex, and the plugin, show it. */
async function selectNext({ page, desktop, withPlugin }: SoakSession, number: number): Promise<void> {
  const task = TASKS[number % TASKS.length] ?? call;
  await desktop.task(task.name).first().dispatchEvent('click');
  await page.locator('.Twilio-TaskCanvas').filter({ hasText: task.name, visible: true }).first().waitFor();
  if (withPlugin) await desktop.conversationShown();
}

async function switchTasks(
  soakSession: SoakSession,
  switchCount: number,
): Promise<SoakStats['measurements']> {
  const measurements: SoakStats['measurements'] = [];
  // The first rounds fill the caches of Flex and of the plugin.
  for (let number = 0; number < 3 * TASKS.length; number += 1) await selectNext(soakSession, number);
  for (let switches = 0; ; switches += 1) {
    if (switches % SWITCHES_BETWEEN_MEASUREMENTS === 0) {
      measurements.push({ switches, ...(await measurePage(soakSession.page, soakSession.session)) });
    }
    if (switches >= switchCount) return measurements;
    await selectNext(soakSession, switches);
  }
}

/** Lets sixty minutes pass on the page's clock. The agent selects another task every few minutes. */
async function passHour(soakSession: SoakSession): Promise<void> {
  for (let minute = 0; minute < HOUR_MINUTES; minute += 1) {
    await soakSession.page.clock.fastForward(MINUTE_MS);
    if (minute % MINUTES_BETWEEN_TASKS === 0) await selectNext(soakSession, minute / MINUTES_BETWEEN_TASKS);
  }
}

async function openDesktop(browser: Browser, emulator: Emulator, withPlugin: boolean): Promise<SoakSession> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.clock.install();
  await page.addInitScript({ content: COUNT_TIMERS });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(emulator.signInUrl(people.busyAgent.workerSid, '/agent-desktop'));
  const desktop = new AgentDesktop(page);
  await desktop.ready();
  if (withPlugin) {
    await desktop.openPanel();
    await desktop.recent.getByRole('article').first().waitFor();
  }
  return { page, desktop, session, emulator, withPlugin };
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

/** Simulates an agent's day in the real Flex UI, in a few minutes. */
export async function soakPage(
  browser: Browser,
  { pluginPath, switchCount }: SoakOptions,
): Promise<SoakStats> {
  const emulator = await createEmulator({
    flexBundlePath: await buildFlexBundle(),
    pluginPaths: pluginPath === null ? [] : [pluginPath],
    quiet: true,
  });
  const soakSession = await openDesktop(browser, emulator, pluginPath !== null);
  const consoleErrors = collectErrors(soakSession.page);
  try {
    const startedAt = Date.now();
    const measurements = await switchTasks(soakSession, switchCount);
    const minutesOfSwitches = (Date.now() - startedAt) / MINUTE_MS;
    const callsInSwitches = callCount(soakSession);
    await passHour(soakSession);
    const afterHour = await measurePage(soakSession.page, soakSession.session);
    const callsInHour = callCount(soakSession) - callsInSwitches;
    return { measurements, afterHour, callsInSwitches, minutesOfSwitches, callsInHour, consoleErrors };
  } finally {
    await soakSession.page.close();
    await emulator.close();
  }
}
