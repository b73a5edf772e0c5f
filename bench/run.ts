import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { Desk } from '../e2e/Desk';
import { PLUGIN_BUNDLE } from '../e2e/flexTest';
import { TeamsView } from '../e2e/TeamsView';
import { createEmulator, type Emulator, type EmulatorOptions } from '../emulator/createEmulator';
import { buildFlexBundle } from '../emulator/flex/buildFlexBundle';
import { sampleReservations } from '../emulator/world/sample/insights';
import { people, type SamplePerson } from '../emulator/world/sample/people';
import { ensureChromium } from '../scripts/chromium';
import { clickToComments } from './clickToComments';
import { clickToTeamComments } from './clickToTeamComments';
import { TEAM_OF_TEN, withTeamOfTen } from './teamOfTen';
import { printTenThousand } from './tenThousand';

const { voiceWithFourComments: call, chatWithTwoComments: chat, withoutComments, live } = sampleReservations;
const ROUNDS = 5;
const TEN_SWITCHES = [call, chat, withoutComments, live, call, chat, withoutComments, live, call, chat];

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

interface Visit {
  person: SamplePerson;
  view: string;
  world?: EmulatorOptions['world'];
}

async function inFlex<T>(
  browser: Browser,
  { person, view, world }: Visit,
  use: (desk: Desk, emulator: Emulator) => Promise<T>,
): Promise<T> {
  const emulator = await createEmulator({
    world,
    flexBundlePath: await buildFlexBundle(),
    pluginPath: PLUGIN_BUNDLE,
    quiet: true,
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(emulator.signInUrl(person.workerSid, view));
    const desk = new Desk(page);
    await desk.ready();
    return await use(desk, emulator);
  } finally {
    await page.close();
    await emulator.close();
  }
}

/** The busy agent's desk with the panel open and read. */
function onDesk<T>(browser: Browser, use: (desk: Desk, emulator: Emulator) => Promise<T>): Promise<T> {
  const visit = { person: people.busyAgent, view: '/agent-desktop' };
  return inFlex(browser, visit, async (desk, emulator) => {
    await desk.openPanel();
    await desk.recent.getByRole('article').first().waitFor();
    return use(desk, emulator);
  });
}

function callsAndPreflights({ insights }: Emulator): string {
  const calls = insights.calls.list();
  const preflights = calls.filter(({ isPreflight }) => isPreflight).length;
  return `${calls.length - preflights} calls, ${preflights} preflights`;
}

function printBundle(): void {
  const bundle = readFileSync(PLUGIN_BUNDLE);
  console.log(
    `bundle                          ${bundle.length} bytes, ${gzipSync(bundle, { level: 9 }).length} gzip`,
  );
}

async function printCalls(browser: Browser): Promise<void> {
  await onDesk(browser, async (desk, emulator) => {
    for (const { name } of TEN_SWITCHES) {
      await desk.select(name);
      await desk.conversation.locator('article, h4').first().waitFor();
    }
    console.log(`a start and ten task switches   ${callsAndPreflights(emulator)}`);
  });
}

async function printClickToComments(browser: Browser, latencyMs: number): Promise<void> {
  const cold: number[] = [];
  const fresh: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await onDesk(browser, async (desk, emulator) => {
      if (latencyMs > 0)
        emulator.insights.faults.add({ endpoint: 'any', answer: { kind: 'delay', delayMs: latencyMs } });
      cold.push(await clickToComments(desk, call.name, 4));
      await clickToComments(desk, chat.name, 2);
      fresh.push(await clickToComments(desk, call.name, 4));
    });
  }
  console.log(
    `click to comments, API ${String(latencyMs).padStart(3)} ms    first time ${median(cold).toFixed(0)} ms, ` +
      `again ${median(fresh).toFixed(0)} ms (medians of ${ROUNDS})`,
  );
}

async function printTeam(browser: Browser, latencyMs: number): Promise<void> {
  const visit = { person: people.supervisor, view: '/teams', world: withTeamOfTen };
  await inFlex(browser, visit, async ({ page }, emulator) => {
    const { faults } = emulator.insights;
    if (latencyMs > 0) faults.add({ endpoint: 'any', answer: { kind: 'delay', delayMs: latencyMs } });
    const teams = new TeamsView(page);
    const first: number[] = [];
    for (const agent of TEAM_OF_TEN) first.push(await clickToTeamComments(teams, agent));
    const calls = callsAndPreflights(emulator);
    const again: number[] = [];
    for (const agent of TEAM_OF_TEN) again.push(await clickToTeamComments(teams, agent));
    console.log(
      `ten agents, API ${String(latencyMs).padStart(3)} ms           ${calls}; click to comments: ` +
        `first time ${median(first).toFixed(0)} ms, again ${median(again).toFixed(0)} ms (medians of ten)`,
    );
  });
}

/** `npm run bench`: figures of the production bundle in the real Flex UI. Build it first. */
async function main(): Promise<void> {
  printBundle();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  await printCalls(browser);
  for (const latencyMs of [0, 100]) await printClickToComments(browser, latencyMs);
  for (const latencyMs of [0, 100]) await printTeam(browser, latencyMs);
  await printTenThousand(browser, inFlex);
  await browser.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
