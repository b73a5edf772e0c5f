import type { Browser } from '@playwright/test';
import { reservationCalls } from '../../e2e/support/callKinds';
import { TeamsView } from '../../e2e/support/TeamsView';
import type { Emulator } from '../../emulator/createEmulator';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { clickToPaint } from './clickToPaint';
import type { Measurement } from '../report/Measurement';
import { countCalls, withFlex, type CallCounts } from './withFlex';
import { TEAM_OF_TEN, addTeamOfTen } from './team/teamOfTen';

const { voiceWithFourComments: call, chatWithTwoComments: chat, withoutComments, live } = sampleReservations;
const TASKS = [call, chat, withoutComments, live];
const SWITCHES = 10;
const HOUR_MINUTES = 60;
const MINUTES_BETWEEN_TASKS = 5;
const MINUTE_MS = 60_000;

/** The highest number of requests for the segments of one reservation. */
function mostSegmentsCalls(emulator: Emulator): number {
  const sids = reservationCalls(emulator);
  return Math.max(...sids.map((sid) => sids.filter((other) => other === sid).length));
}

function tenSwitches(browser: Browser, pluginPath: string): Promise<CallCounts & { segmentsCalls: number }> {
  const visit = { person: people.busyAgent, view: '/agent-desktop', pluginPath } as const;
  return withFlex(browser, visit, async (desktop, emulator) => {
    await desktop.openPanel();
    await desktop.recent.getByRole('article').first().waitFor();
    for (let done = 0; done < SWITCHES; done += 1) {
      await desktop.select(TASKS[done % TASKS.length]?.name ?? '');
      await desktop.conversationShown();
    }
    return { ...countCalls(emulator), segmentsCalls: mostSegmentsCalls(emulator) };
  });
}

function tenAgents(browser: Browser, pluginPath: string): Promise<CallCounts> {
  const visit = { person: people.supervisor, view: '/teams', pluginPath, world: addTeamOfTen } as const;
  return withFlex(browser, visit, async ({ page }, emulator) => {
    const teams = new TeamsView(page);
    for (const { fullName } of TEAM_OF_TEN) {
      const user = page.getByRole('button', { name: new RegExp(`User ${fullName} with status`) });
      await clickToPaint(user.filter({ visible: true }).first(), {
        selector: '[aria-labelledby="assessment-comments-of-worker"] article',
        text: fullName,
      });
    }
    await teams.cards(teams.worker).first().waitFor();
    return countCalls(emulator);
  });
}

/** One hour on the page's clock. With the panel open, the agent selects another task every few minutes. */
function hourAtDesktop(browser: Browser, pluginPath: string, withPanel: boolean): Promise<CallCounts> {
  const visit = { person: people.busyAgent, view: '/agent-desktop', pluginPath, withClock: true } as const;
  return withFlex(browser, visit, async (desktop, emulator) => {
    if (withPanel) {
      await desktop.openPanel();
      await desktop.recent.getByRole('article').first().waitFor();
    }
    for (let minute = 0; minute < HOUR_MINUTES; minute += 1) {
      await desktop.page.clock.fastForward(MINUTE_MS);
      if (!withPanel || minute % MINUTES_BETWEEN_TASKS > 0) continue;
      await desktop.select(TASKS[(minute / MINUTES_BETWEEN_TASKS) % TASKS.length]?.name ?? '');
      await desktop.conversationShown();
    }
    return countCalls(emulator);
  });
}

function counts(name: string, { calls, lines, preflights }: CallCounts, clicks: number): Measurement[] {
  const measurement = (unit: 'calls' | 'preflights', ours: number): Measurement => ({
    group: 'Calls to Insights',
    name: `${name}: ${unit}`,
    unit,
    ours,
    peer: clicks > 0 ? { name: 'one for each click', value: clicks } : null,
    goal: null,
  });
  return [
    measurement('calls', calls),
    { ...measurement('calls', lines), name: `${name}: lines of conversations`, peer: null },
    measurement('preflights', preflights),
  ];
}

/** Counts the requests to Insights in four typical work sessions. */
export async function measureCalls(browser: Browser, pluginPath: string): Promise<Measurement[]> {
  const { segmentsCalls, ...switches } = await tenSwitches(browser, pluginPath);
  const agents = await tenAgents(browser, pluginPath);
  const hour = await hourAtDesktop(browser, pluginPath, true);
  const closed = await hourAtDesktop(browser, pluginPath, false);
  return [
    ...counts('a start and ten task switches', switches, SWITCHES),
    {
      group: 'Calls to Insights',
      name: 'of them for the segments of one reservation, at most',
      unit: 'calls',
      ours: segmentsCalls,
      peer: null,
      goal: { text: 'one', met: segmentsCalls <= 1 },
    },
    ...counts('a supervisor and ten agents', agents, TEAM_OF_TEN.length),
    ...counts('an hour, twelve tasks', hour, HOUR_MINUTES / MINUTES_BETWEEN_TASKS),
    ...counts('an hour, panel closed', closed, 0),
  ];
}
