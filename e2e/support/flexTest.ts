import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { createInsightsContract } from '../../emulator/contract/createInsightsContract';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../emulator/createEmulator';
import { chromiumArgsFor, createTlsIdentity, type TlsIdentity } from '../../emulator/insights/tlsIdentity';
import type { SamplePerson } from '../../emulator/world/sample/people';
import { AgentDesktop } from './AgentDesktop';
import { flexBundle } from './flexBundle';
import { BrowserPool } from './BrowserPool';
import { PLUGIN_BUNDLE } from './pluginBundle';
import { pluginAdditions } from './pluginAdditions';

type EmulatorSettings = Omit<
  EmulatorOptions,
  'flexBundlePath' | 'quiet' | 'port' | 'insightsPort' | 'insightsTls'
>;

interface FlexFixtures {
  emulatorSettings: EmulatorSettings;
  /** Console errors that the test causes on purpose, such as a failed request that the browser logs. */
  expectedErrors: RegExp | null;
  emulator: Emulator;
  /** Signs a person in and waits until Flex has started. */
  signIn: SignIn;
  /** Does the same in another browser, for a second person at the same time. */
  signInElsewhere: SignIn;
}

interface WorkerFixtures {
  /** Whether the page calls Insights under its real host name, over TLS. A file sets it once. */
  trueInsightsHost: boolean;
  insightsTls: TlsIdentity | undefined;
  browserPool: BrowserPool;
}

type SignIn = (person: SamplePerson, viewPath?: string) => Promise<AgentDesktop>;

/** Browsers log one line for every response that is not a success. The page cannot prevent it. */
const FAILED_REQUEST = /Failed to load resource/;

/** Whether a URL belongs to the emulator, under any of the loopback names that it uses for people. */
function isLocal(address: URL, emulator: Emulator): boolean {
  const { protocol, hostname, port } = address;
  if (!protocol.startsWith('http') && !protocol.startsWith('ws')) return true;
  if (address.origin === emulator.insights.origin) return true;
  const isLoopback = hostname === '127.0.0.1' || /(^|\.)localhost$/.test(hostname);
  return isLoopback && [new URL(emulator.origin).port, String(emulator.insights.port)].includes(port);
}

/**
 * Collects the problems on any page of a browser as they happen. Requests that the page's policy blocks do not count,
 * because they do not leave the machine.
 */
function collectProblems(
  context: BrowserContext,
  emulator: Emulator,
  expectedErrors: RegExp | null,
): string[] {
  const problems: string[] = [];
  const checkOrigin = (address: string): void => {
    const url = new URL(address);
    if (!isLocal(url, emulator)) problems.push(`left the machine: ${url.origin}`);
  };
  context.on('console', (message) => {
    if (message.type() !== 'error' || expectedErrors?.test(message.text())) return;
    problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    if (!expectedErrors?.test(error.error().message)) problems.push(`uncaught: ${error.error().message}`);
  });
  context.on('response', (response) => checkOrigin(response.url()));
  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'csp') checkOrigin(request.url());
  });
  context.on('page', (page) => page.on('websocket', (socket) => checkOrigin(socket.url())));
  return problems;
}

/** A test in the real Flex UI with its own emulator. Unexpected requests and console errors fail the test. */
export const test = base.extend<FlexFixtures, WorkerFixtures>({
  trueInsightsHost: [false, { scope: 'worker', option: true }],
  insightsTls: [
    async ({ trueInsightsHost }, use) => {
      await use(trueInsightsHost ? await createTlsIdentity('flex-api.twilio.com') : undefined);
    },
    { scope: 'worker' },
  ],
  browserPool: [
    async ({ playwright, insightsTls }, use, { project }) => {
      const { viewport, locale, timezoneId, headless, launchOptions } = project.use;
      const browsers = await BrowserPool.prepare(playwright.chromium, ({ insightsPort }) => {
        const tlsArgs = insightsTls ? chromiumArgsFor(insightsTls, insightsPort) : [];
        const args = [...(launchOptions?.args ?? []), ...tlsArgs];
        return {
          ...(viewport !== undefined && { viewport }),
          ...(locale !== undefined && { locale }),
          ...(timezoneId !== undefined && { timezoneId }),
          ...(headless !== undefined && { headless }),
          ...launchOptions,
          args,
        };
      });
      await use(browsers);
      await browsers.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ browserPool }, use) => {
    await use(await browserPool.browser(0));
    await browserPool.clear();
  },
  // Watches every page of the browser, including pages that Flex opens.
  page: async ({ context, emulator, expectedErrors }, use) => {
    const problems = collectProblems(context, emulator, expectedErrors);
    await use(await context.newPage());
    expect(problems).toEqual([]);
  },
  emulatorSettings: [{}, { option: true }],
  expectedErrors: [null, { option: true }],
  emulator: async ({ emulatorSettings, browserPool, insightsTls }, use) => {
    const flexBundlePath = await flexBundle();
    const emulator = await createEmulator({
      ...pluginAdditions(),
      pluginPaths: [PLUGIN_BUNDLE],
      ...emulatorSettings,
      ...browserPool.ports,
      insightsTls,
      flexBundlePath,
      quiet: true,
    });
    await use(emulator);
    await emulator.close();
    const contract = createInsightsContract();
    const requests = emulator.insights.calls.list().filter(({ isPreflight }) => !isPreflight);
    expect(
      requests.flatMap((call) => contract.requestProblems(call)),
      'requests that Insights does not document',
    ).toEqual([]);
    expect(emulator.unhandled, 'requests the emulator does not know').toEqual([]);
  },
  signIn: async ({ emulator, page }, use) => {
    await use((person, viewPath) => openFlex(page, emulator.signInUrl(person.workerSid, viewPath)));
  },
  // `context` is listed because its teardown clears all browsers once the test is over.
  signInElsewhere: async ({ emulator, browserPool, context: _context, expectedErrors }, use) => {
    const problems: string[][] = [];
    await use(async (person, viewPath) => {
      const context = await browserPool.browser(problems.length + 1);
      problems.push(collectProblems(context, emulator, expectedErrors));
      return openFlex(await context.newPage(), emulator.signInUrl(person.workerSid, viewPath));
    });
    expect(problems.flat()).toEqual([]);
  },
});

async function openFlex(page: Page, address: string): Promise<AgentDesktop> {
  await page.goto(address);
  const desktop = new AgentDesktop(page);
  await desktop.ready();
  return desktop;
}

export { expect, FAILED_REQUEST };
