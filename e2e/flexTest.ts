import path from 'node:path';
import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';
import { createInsightsContract } from '../emulator/contract/createInsightsContract';
import { createEmulator, type Emulator, type EmulatorOptions } from '../emulator/createEmulator';
import type { SamplePerson } from '../emulator/world/sample/people';
import { Desk } from './Desk';
import { flexBundle } from './flexBundle';
import { KeptBrowsers } from './keptBrowsers';

/** The production bundle, as the Flex plugin CLI uploads it. */
export const PLUGIN_BUNDLE = path.join(__dirname, '../build/plugin-assessment-comments.js');

type EmulatorSettings = Omit<
  EmulatorOptions,
  'flexBundlePath' | 'pluginPath' | 'quiet' | 'port' | 'insightsPort'
>;

interface FlexFixtures {
  emulatorSettings: EmulatorSettings;
  /** Console errors a test causes on purpose, such as a status the browser reports by itself. */
  expectedErrors: RegExp | null;
  emulator: Emulator;
  /** Signs a person in and waits until Flex has started. */
  signIn: SignIn;
  /** The same in a browser of its own, for a second person at the same time. */
  signInElsewhere: SignIn;
}

interface WorkerFixtures {
  keptBrowsers: KeptBrowsers;
}

type SignIn = (person: SamplePerson, viewPath?: string) => Promise<Desk>;

/** Browsers write one line of their own for every answer that is not a success; the page cannot prevent it. */
const FAILED_REQUEST = /Failed to load resource/;

function watchPage(page: Page, origins: readonly string[], expectedErrors: RegExp | null): string[] {
  const problems: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() !== 'error') return;
    if (!expectedErrors?.test(message.text()))
      problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && !origins.includes(url.origin))
      problems.push(`left the machine: ${url.origin}`);
  });
  return problems;
}

/** A test in the real Flex UI: its own emulator, and no request or console error that nobody planned. */
export const test = base.extend<FlexFixtures, WorkerFixtures>({
  keptBrowsers: [
    async ({ playwright }, use, { project }) => {
      const { viewport, locale, timezoneId, headless, launchOptions } = project.use;
      const options = { viewport, locale, timezoneId, headless, ...launchOptions };
      const browsers = await KeptBrowsers.prepare(playwright.chromium, options);
      await use(browsers);
      await browsers.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ keptBrowsers }, use) => {
    await use(await keptBrowsers.browser(0));
    await keptBrowsers.forget();
  },
  emulatorSettings: [{}, { option: true }],
  expectedErrors: [null, { option: true }],
  emulator: async ({ emulatorSettings, keptBrowsers }, use) => {
    const flexBundlePath = await flexBundle();
    const emulator = await createEmulator({
      ...emulatorSettings,
      ...keptBrowsers.ports,
      flexBundlePath,
      pluginPath: PLUGIN_BUNDLE,
      quiet: true,
    });
    await use(emulator);
    await emulator.close();
    const contract = createInsightsContract();
    const asked = emulator.insights.calls.list().filter(({ isPreflight }) => !isPreflight);
    expect(
      asked.flatMap((call) => contract.requestProblems(call)),
      'requests that Insights does not document',
    ).toEqual([]);
    expect(emulator.unhandled, 'requests the emulator does not know').toEqual([]);
  },
  signIn: async ({ emulator, page, expectedErrors }, use) => {
    const problems = watchPage(page, [emulator.origin, emulator.insights.origin], expectedErrors);
    await use((person, viewPath) => openFlex(page, emulator.signInUrl(person.workerSid, viewPath)));
    expect(problems).toEqual([]);
  },
  // `context` is asked for because it is what forgets, in every browser, once the test is over.
  signInElsewhere: async ({ emulator, keptBrowsers, context: _context, expectedErrors }, use) => {
    const origins = [emulator.origin, emulator.insights.origin];
    const problems: string[][] = [];
    await use(async (person, viewPath) => {
      const context = await keptBrowsers.browser(problems.length + 1);
      const page = await context.newPage();
      problems.push(watchPage(page, origins, expectedErrors));
      return openFlex(page, emulator.signInUrl(person.workerSid, viewPath));
    });
    expect(problems.flat()).toEqual([]);
  },
});

async function openFlex(page: Page, address: string): Promise<Desk> {
  await page.goto(address);
  const desk = new Desk(page);
  await desk.ready();
  return desk;
}

export { expect, FAILED_REQUEST };
