import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test as base, type TestInfo } from '@playwright/test';
import { createEmulator, type Emulator } from '../../emulator/createEmulator';
import { people, type SamplePerson } from '../../emulator/world/sample/people';
import { startAccount, type Account } from './startAccount';

const ROOT = path.join(__dirname, '../..');

interface Fixtures {
  emulator: Emulator;
  account: Account;
  /** Runs the command in the account. */
  tryAccount: (environment?: Readonly<Record<string, string>>) => Promise<Result>;
}

interface Result {
  status: number | null;
  output: string;
}

const test = base.extend<Fixtures>({
  // Playwright reads the required fixtures from the first parameter. This fixture needs none.
  // eslint-disable-next-line no-empty-pattern
  emulator: async ({}, use) => {
    const emulator = await createEmulator({ flexBundlePath: __filename, quiet: true });
    await use(emulator);
    await emulator.close();
  },
  account: async ({ emulator }, use) => {
    const account = await startAccount(emulator);
    await use(account);
    await account.close();
  },
  tryAccount: async ({ account }, use, testInfo) => {
    await use(async (environment = {}) => {
      const args = ['--import', 'tsx', 'scripts/account/tryAccount.ts', '--file', reportOf(testInfo)];
      const child = spawn(process.execPath, args, {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { PATH: process.env.PATH, HOME: testInfo.outputDir, ...account.environment, ...environment },
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
      }
      const [status] = (await once(child, 'close')) as [number | null];
      return { status, output };
    });
  },
});

const reportOf = (testInfo: TestInfo): string => testInfo.outputPath('account-report.md');

function tokenOf({ world }: Emulator, { workerSid }: SamplePerson): string {
  return world.sessions.issue(workerSid).token;
}

test('the command checks an account and writes a report without personal data', async ({
  emulator,
  account,
  tryAccount,
}, testInfo) => {
  emulator.insights.settings.agentsPermitted = false;
  const { status, output } = await tryAccount({
    AGENT_FLEX_TOKEN: tokenOf(emulator, people.busyAgent),
    SUPERVISOR_FLEX_TOKEN: tokenOf(emulator, people.supervisor),
  });
  const report = readFileSync(reportOf(testInfo), 'utf8');
  expect(output).toMatch(/^Q1 +ok +Insights accepts the account's SID and auth token$/m);
  expect(output).toMatch(/^Q19 +ok +An agent's own token gets .*\n +Agents need an Insights role/m);
  expect(report).toMatch(/^\| Q21 \| .* \| ok \| 200: comments by agent, /m);
  // The sample has a segment with more types than scores. The emulator sends comments in no order, because Twilio promises
  // none.
  expect(output.match(/^Q\d+ +(DIFFERS|FAILED)/gm)).toEqual(['Q10  DIFFERS', 'Q13  DIFFERS']);
  expect(status).toBe(1);

  for (const { fullName, email, insightsAgentId, workerSid } of Object.values(people)) {
    for (const secret of [fullName, email, workerSid, insightsAgentId ?? fullName]) {
      expect(output + report).not.toContain(secret);
    }
  }
  expect(
    account.requests.filter((line) => !/^(GET|OPTIONS) (flex-api|taskrouter)\.twilio\.com\//.test(line)),
  ).toEqual([]);
});

test('the command ends with 0 if nothing differs', async ({ account, tryAccount }) => {
  account.hasEvents = false;
  const { status, output } = await tryAccount();
  expect(output).toMatch(/^4 ok, 20 not checked\. /m);
  expect(status, output).toBe(0);
});

test('the command says why it cannot ask an account', async ({ account, tryAccount }) => {
  const wrong = await tryAccount({ TWILIO_AUTH_TOKEN: 'wrong' });
  expect(wrong.output).toMatch(/^Twilio refused the credentials \(401\)\. /m);
  expect(wrong.status).toBe(1);
  account.fault = { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<html>Sign in</html>' };
  const proxied = await tryAccount();
  expect(proxied.output).toMatch(/^Flex responded with 200, but not with JSON\. A proxy may have responded/m);
  expect(proxied.status).toBe(1);
});
