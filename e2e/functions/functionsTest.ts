import { randomBytes } from 'node:crypto';
import { expect, test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { createInsightsContract } from '../../emulator/contract/createInsightsContract';
import { createEmulator, type Emulator } from '../../emulator/createEmulator';
import type { SamplePerson } from '../../emulator/world/sample/people';
import { AgentDesktop } from '../support/AgentDesktop';
import { flexBundle } from '../support/flexBundle';
import { PLUGIN_BUNDLE } from '../support/pluginBundle';
import { FUNCTIONS_HOST, FUNCTIONS_ORIGIN } from './hosts';
import { freePort, startFunctions, type Functions } from './startFunctions';
import { startFakeTwilio, type FakeTwilio } from './startFakeTwilio';

export interface Scene {
  emulator: Emulator;
  functions: Functions;
  fakeTwilio: FakeTwilio;
  /** A browser that resolves Twilio's hosts to this machine. */
  agentBrowser: Browser;
}

interface Options {
  /** Further settings of the plugin. A file sets them with `test.use`. */
  pluginSettings: Readonly<Record<string, unknown>>;
}

interface Pages {
  /** Each test starts with an empty store, also one without a page. */
  emptyStore: void;
  /** A page on Flex's own origin that contains the plugin's client. */
  clientPage: Page;
  /** Signs a person in to the real Flex UI. The plugin is configured to use the functions. */
  signIn: (person: SamplePerson, viewPath?: string) => Promise<AgentDesktop>;
  /** Opens an empty page on another computer: it shares no storage with the other pages. */
  otherComputer: () => Promise<Page>;
  /** Signs a person in on a page. */
  signInOn: (page: Page, person: SamplePerson, viewPath?: string) => Promise<AgentDesktop>;
}

const COMPUTER = { ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 } };

/** A test with the functions, in which Insights rejects agents. */
export const test = base.extend<Pages, Options & { scene: Scene }>({
  pluginSettings: [{}, { option: true, scope: 'worker' }],
  scene: [
    async ({ playwright, pluginSettings }, use, { project }) => {
      const emulator = await createEmulator({
        flexBundlePath: await flexBundle(),
        pluginPaths: [PLUGIN_BUNDLE],
        connectTo: [FUNCTIONS_ORIGIN],
        uiAttributes: {
          custom_data: {
            features: {
              assessment_comments: {
                insights_base_url: FUNCTIONS_ORIGIN,
                insights_trusted_host: FUNCTIONS_HOST,
                ...pluginSettings,
              },
            },
          },
        },
        quiet: true,
      });
      const account = { accountSid: randomId('AC'), authToken: randomId(''), workspaceSid: randomId('WS') };
      const functionsPort = await freePort();
      const fakeTwilio = await startFakeTwilio({
        emulator,
        functionsPort,
        functionsHost: () => FUNCTIONS_HOST,
        ...account,
      });
      const functions = await startFunctions({
        port: functionsPort,
        fakeTwilioPort: fakeTwilio.port,
        certificateFile: fakeTwilio.certificateFile,
        settings: {
          ACCOUNT_SID: account.accountSid,
          AUTH_TOKEN: account.authToken,
          WORKSPACE_SID: account.workspaceSid,
          DOMAIN_NAME: FUNCTIONS_HOST,
          FLEX_ORIGINS: emulator.origin,
          FEEDBACK_SYNC_SID: fakeTwilio.feedback.sid,
        },
      });
      const { launchOptions } = project.use;
      const here = `127.0.0.1:${fakeTwilio.port}`;
      const agentBrowser = await playwright.chromium.launch({
        ...launchOptions,
        args: [
          ...(launchOptions?.args ?? []),
          `--host-resolver-rules=MAP *.twilio.com ${here}, MAP *.twil.io ${here}`,
        ],
      });
      await use({ emulator, functions, fakeTwilio, agentBrowser });
      await agentBrowser.close();
      await functions.close();
      await fakeTwilio.close();
      await emulator.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  emptyStore: [
    async ({ scene: { fakeTwilio } }, use) => {
      fakeTwilio.feedback.clear();
      await use();
    },
    { auto: true },
  ],
  page: async ({ scene: { emulator, fakeTwilio, agentBrowser } }, use) => {
    emulator.insights.settings.agentsPermitted = false;
    emulator.insights.calls.clear();
    const context = await agentBrowser.newContext(COMPUTER);
    await use(await context.newPage());
    await context.close();
    fakeTwilio.settings.hasEvents = true;
    fakeTwilio.settings.syncFault = null;
    emulator.insights.faults.clear();
    const contract = createInsightsContract();
    const requests = emulator.insights.calls.list().filter(({ isPreflight }) => !isPreflight);
    expect(requests.flatMap((call) => contract.requestProblems(call))).toEqual([]);
  },
  clientPage: async ({ page }, use) => {
    await page.goto('https://flex.twilio.com/');
    await use(page);
  },
  signInOn: async ({ scene: { emulator } }, use) => {
    await use(async (page, { workerSid }, viewPath) => {
      await page.goto(emulator.signInUrl(workerSid, viewPath));
      const desktop = new AgentDesktop(page);
      await desktop.ready();
      return desktop;
    });
  },
  signIn: async ({ page, signInOn }, use) => {
    await use((person, viewPath) => signInOn(page, person, viewPath));
  },
  otherComputer: async ({ scene: { agentBrowser } }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await agentBrowser.newContext(COMPUTER);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

function randomId(prefix: string): string {
  return prefix + randomBytes(16).toString('hex');
}

export { expect };
