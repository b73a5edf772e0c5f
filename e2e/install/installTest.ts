import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { createEmulator, type Emulator } from '../../emulator/createEmulator';
import type { LoopbackTwilio } from '../../emulator/deploy/createLoopbackTwilio';
import { asRecord } from '../../emulator/routing/read';
import { people, type SamplePerson } from '../../emulator/world/sample/people';
import { test as base } from '../deploy/deployTest';
import { startFakeTwilio, type FakeTwilio } from '../functions/startFakeTwilio';
import { freePort, startFunctions, type Functions } from '../functions/startFunctions';
import { AgentDesktop } from '../support/AgentDesktop';
import { flexBundle } from '../support/flexBundle';
import { PLUGIN_BUNDLE } from '../support/pluginBundle';

const SERVERLESS = path.join(__dirname, '../../serverless');

/** One account: what the commands change, and the Flex that reads it. */
export interface Account {
  emulator: Emulator;
  fakeTwilio: FakeTwilio;
  /** Opens the real Flex UI for a person. Its settings are those of the account at that moment. */
  openFlex: (person: SamplePerson, viewPath?: string) => Promise<AgentDesktop>;
  /**
   * Serves what the account has deployed at its domain, in the runtime of Twilio's own toolkit: the uploaded files with
   * the variables of the account. What was served before ends.
   */
  serveFunctions: () => Promise<void>;
}

/** A test with an empty account: no function, no settings, and Insights refuses agents. */
export const test = base.extend<{ account: Account }>({
  account: async ({ loopback, playwright }, use, { project }) => {
    const emulator = await createEmulator({
      flexBundlePath: await flexBundle(),
      pluginPaths: [PLUGIN_BUNDLE],
      connectTo: ['https://*.twil.io'],
      uiAttributes: () => asRecord(loopback.settings.ui_attributes),
      quiet: true,
    });
    emulator.insights.settings.agentsPermitted = false;
    loopback.conversations.push(...completedConversations(emulator));
    const functionsPort = await freePort();
    const fakeTwilio = await startFakeTwilio({
      emulator,
      functionsPort,
      functionsHost: () => domainIn(loopback),
      accountSid: loopback.credentials.accountSid,
      authToken: loopback.credentials.authToken,
      workspaceSid: loopback.settings.taskrouter_workspace_sid ?? '',
      sync: loopback.sync,
    });
    const browser = await launchBrowser(fakeTwilio.port);
    const uploaded = new UploadedFunctions(loopback, fakeTwilio, functionsPort);
    await use({
      emulator,
      fakeTwilio,
      openFlex: (person, viewPath) => openFlex(browser, emulator, person, viewPath),
      serveFunctions: () => uploaded.serve(),
    });
    await browser.close();
    await uploaded.close();
    await fakeTwilio.close();
    await emulator.close();

    function launchBrowser(port: number): Promise<Browser> {
      const { launchOptions } = project.use;
      const here = `127.0.0.1:${port}`;
      const mapping = `--host-resolver-rules=MAP *.twilio.com ${here}, MAP *.twil.io ${here}`;
      const args = [...(launchOptions?.args ?? []), mapping];
      return playwright.chromium.launch({ ...launchOptions, args });
    }
  },
});

async function openFlex(
  browser: Browser,
  emulator: Emulator,
  { workerSid }: SamplePerson,
  viewPath?: string,
): Promise<AgentDesktop> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
  });
  const page: Page = await context.newPage();
  await page.goto(emulator.signInUrl(workerSid, viewPath));
  const desktop = new AgentDesktop(page);
  await desktop.ready();
  return desktop;
}

/** What TaskRouter and Insights know, for the questions that the command asks first. */
function completedConversations({ records }: Emulator): LoopbackTwilio['conversations'] {
  const workers = new Map(Object.values(people).map((each) => [each.insightsAgentId, each.workerSid]));
  return records.allSegments().flatMap(({ reservationSid, record: { agent_id: agentId } }) => {
    const workerSid = workers.get(agentId);
    return workerSid === undefined || agentId === null ? [] : [{ reservationSid, workerSid, agentId }];
  });
}

/** The domain of the account's only service. */
function domainIn({ serverless }: LoopbackTwilio): string | null {
  return serverless.services[0]?.environments[0]?.domain_name ?? null;
}

class UploadedFunctions {
  private running: Functions | null = null;
  private folder: string | null = null;

  constructor(
    private readonly loopback: LoopbackTwilio,
    private readonly fakeTwilio: FakeTwilio,
    private readonly port: number,
  ) {}

  async serve(): Promise<void> {
    await this.close();
    const domain = domainIn(this.loopback);
    const deployed = domain === null ? null : this.loopback.serverless.functionsAt(domain);
    if (deployed === null) return;
    this.folder = await mkdtemp(path.join(os.tmpdir(), 'uploaded-functions-'));
    for (const file of deployed.files) {
      const target = path.join(this.folder, `${file.path}.js`);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, file.contents);
    }
    this.running = await startFunctions({
      settings: deployed.context,
      functionsFolder: path.relative(SERVERLESS, this.folder),
      port: this.port,
      fakeTwilioPort: this.fakeTwilio.port,
      certificateFile: this.fakeTwilio.certificateFile,
    });
  }

  async close(): Promise<void> {
    await this.running?.close();
    if (this.folder !== null) await rm(this.folder, { recursive: true });
    this.running = null;
    this.folder = null;
  }
}
