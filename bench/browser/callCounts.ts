import type { Browser } from '@playwright/test';
import { TeamsView } from '../../e2e/support/TeamsView';
import type { Emulator } from '../../emulator/createEmulator';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { clickToPaint } from './clickToPaint';
import type { Figure } from '../report/Measurement';
import { callsIn, inFlex } from './withFlex';
import { TEAM_OF_TEN, withTeamOfTen } from './teamOfTen';

const { voiceWithFourComments: call, chatWithTwoComments: chat, withoutComments, live } = sampleReservations;
const TASKS = [call, chat, withoutComments, live];
const SWITCHES = 10;
const HOUR_MINUTES = 60;
const MINUTES_BETWEEN_TASKS = 5;
const MINUTE_MS = 60_000;

interface Counted {
  calls: number;
  preflights: number;
}

/** The most questions for the segments of one reservation. */
function mostSegmentsCalls({ insights }: Emulator): number {
  const asked = insights.calls
    .list()
    .filter(({ endpoint, isPreflight }) => endpoint === 'segments' && !isPreflight)
    .map(({ query }) => query.ReservationId?.join() ?? '');
  return Math.max(...asked.map((sids) => asked.filter((other) => other === sids).length));
}

function tenSwitches(browser: Browser, pluginPath: string): Promise<Counted & { segmentsCalls: number }> {
  const visit = { person: people.busyAgent, view: '/agent-desktop', pluginPath } as const;
  return inFlex(browser, visit, async (desk, emulator) => {
    await desk.openPanel();
    await desk.recent.getByRole('article').first().waitFor();
    for (let done = 0; done < SWITCHES; done += 1) {
      await desk.select(TASKS[done % TASKS.length]?.name ?? '');
      await desk.conversation.locator('article, h4').first().waitFor();
    }
    return { ...callsIn(emulator), segmentsCalls: mostSegmentsCalls(emulator) };
  });
}

function tenAgents(browser: Browser, pluginPath: string): Promise<Counted> {
  const visit = { person: people.supervisor, view: '/teams', pluginPath, world: withTeamOfTen } as const;
  return inFlex(browser, visit, async ({ page }, emulator) => {
    const teams = new TeamsView(page);
    for (const { fullName } of TEAM_OF_TEN) {
      const user = page.getByRole('button', { name: new RegExp(`User ${fullName} with status`) });
      await clickToPaint(user.filter({ visible: true }).first(), {
        selector: '[aria-labelledby="assessment-comments-of-worker"] article',
        text: fullName,
      });
    }
    await teams.cards(teams.worker).first().waitFor();
    return callsIn(emulator);
  });
}

/** An hour on the page's clock; with the panel open the agent goes to another task now and then. */
function hourAtDesk(browser: Browser, pluginPath: string, withPanel: boolean): Promise<Counted> {
  const visit = { person: people.busyAgent, view: '/agent-desktop', pluginPath, withClock: true } as const;
  return inFlex(browser, visit, async (desk, emulator) => {
    if (withPanel) {
      await desk.openPanel();
      await desk.recent.getByRole('article').first().waitFor();
    }
    for (let minute = 0; minute < HOUR_MINUTES; minute += 1) {
      await desk.page.clock.fastForward(MINUTE_MS);
      if (!withPanel || minute % MINUTES_BETWEEN_TASKS > 0) continue;
      await desk.select(TASKS[(minute / MINUTES_BETWEEN_TASKS) % TASKS.length]?.name ?? '');
      await desk.conversation.locator('article, h4').first().waitFor();
    }
    return callsIn(emulator);
  });
}

function counts(name: string, { calls, preflights }: Counted, clicks: number): Figure[] {
  const figure = (unit: 'calls' | 'preflights', ours: number): Figure => ({
    group: 'Calls to Insights',
    name: `${name}: ${unit}`,
    unit,
    ours,
    peer: clicks > 0 ? { name: 'one for each click', value: clicks } : null,
    goal: null,
  });
  return [figure('calls', calls), figure('preflights', preflights)];
}

/** What Insights is asked in three stretches of work. */
export async function callFigures(browser: Browser, pluginPath: string): Promise<Figure[]> {
  const { segmentsCalls, ...switches } = await tenSwitches(browser, pluginPath);
  const agents = await tenAgents(browser, pluginPath);
  const hour = await hourAtDesk(browser, pluginPath, true);
  const closed = await hourAtDesk(browser, pluginPath, false);
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
