import { randomBytes } from 'node:crypto';
import { expect, test as base, type Browser, type Page } from '@playwright/test';
import { createInsightsContract } from '../../emulator/contract/createInsightsContract';
import type { Emulator } from '../../emulator/createEmulator';
import { startTestEmulator } from '../../emulator/testing/startTestEmulator';
import { FUNCTIONS_HOST } from './hosts';
import { freePort, startFunctions, type Functions } from './startFunctions';
import { startStandIn } from './startStandIn';

export interface Scene {
  emulator: Emulator;
  functions: Functions;
  /** A browser for which Twilio's hosts are on this machine. */
  agentBrowser: Browser;
}

/** A test with the functions, an Insights that refuses agents, and a page of Flex with the plugin's client. */
export const test = base.extend<{ agentPage: Page }, { scene: Scene }>({
  scene: [
    async ({ playwright }, use, { project }) => {
      const emulator = await startTestEmulator();
      const account = { accountSid: invented('AC'), authToken: invented(''), workspaceSid: invented('WS') };
      const functionsPort = await freePort();
      const standIn = await startStandIn({ emulator, functionsPort, ...account });
      const functions = await startFunctions({
        port: functionsPort,
        standInPort: standIn.port,
        certificateFile: standIn.certificateFile,
        settings: {
          ACCOUNT_SID: account.accountSid,
          AUTH_TOKEN: account.authToken,
          WORKSPACE_SID: account.workspaceSid,
          DOMAIN_NAME: FUNCTIONS_HOST,
        },
      });
      const { launchOptions } = project.use;
      const here = `127.0.0.1:${standIn.port}`;
      const agentBrowser = await playwright.chromium.launch({
        ...launchOptions,
        args: [
          ...(launchOptions?.args ?? []),
          `--host-resolver-rules=MAP *.twilio.com ${here}, MAP *.twil.io ${here}`,
        ],
      });
      await use({ emulator, functions, agentBrowser });
      await agentBrowser.close();
      await functions.close();
      await standIn.close();
      await emulator.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  agentPage: async ({ scene: { emulator, agentBrowser } }, use) => {
    emulator.insights.settings.agentsPermitted = false;
    emulator.insights.calls.clear();
    const context = await agentBrowser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto('https://flex.twilio.com/');
    await use(page);
    await context.close();
    emulator.insights.faults.clear();
    const contract = createInsightsContract();
    const asked = emulator.insights.calls.list().filter(({ isPreflight }) => !isPreflight);
    expect(asked.flatMap((call) => contract.requestProblems(call))).toEqual([]);
  },
});

function invented(prefix: string): string {
  return prefix + randomBytes(16).toString('hex');
}

export { expect };
