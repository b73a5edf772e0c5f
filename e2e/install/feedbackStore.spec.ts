import type { Page } from '@playwright/test';
import { version } from '../../package.json';
import { people } from '../../emulator/world/sample/people';
import { expect } from '../deploy/deployTest';
import { test } from './installTest';
import { asInGuide, outputBlocks, removeBackup } from './output';

const { admin, busyAgent } = people;
const KEY = `1${'0'.repeat(23)}`;

/** Sends the functions a form from a page of Flex, with the token of the user. Returns the status and the body. */
function acknowledge(page: Page, url: string): Promise<unknown> {
  return page.evaluate(
    async ({ url, key }) => {
      const { Twilio } = window as unknown as {
        Twilio: { Flex: { Manager: { getInstance(): { user: { token: string } } } } };
      };
      const { token } = Twilio.Flex.Manager.getInstance().user;
      const response = await fetch(`${url}Feedback`, {
        method: 'POST',
        headers: { Authorization: `Basic ${btoa(`token:${token}`)}` },
        body: new URLSearchParams({ Key: key, Kind: 'acknowledged' }),
      });
      return { status: response.status, body: (await response.json()) as unknown };
    },
    { url, key: KEY },
  );
}

test('one command makes a store that keeps what an agent says, and others show it, delete it and remove the store', async ({
  account: { emulator, openFlex, serveFunctions },
  loopback,
  run,
}) => {
  const deployed = await run('deploy', ['--feedback', '--origin', emulator.origin]);
  removeBackup(deployed);
  expect(deployed.status, deployed.output).toBe(0);
  expect(outputBlocks(), 'the guide has the output of the command').toContain(asInGuide(deployed.output));
  const host = loopback.serverless.services[0]?.environments[0]?.domain_name ?? '';
  const url = `https://${host}/`;
  const settings = { functions_url: url, insights_trusted_host: host };
  expect(loopback.settings.ui_attributes).toEqual({
    custom_data: { features: { assessment_comments: settings } },
  });
  await serveFunctions();

  const { page: adminPage } = await openFlex(admin, '/assessment-comments-setup');
  const line = adminPage.getByRole('listitem').filter({ hasText: 'Feedback store' });
  await expect(line).toContainText(`${host} responds with version ${version}, the same as the plugin.`);
  await expect(line).toContainText('Nothing is kept yet.');

  const turnedOn = await run('configure', [
    '--set',
    'seen_everywhere=true',
    '--set',
    'acknowledgements=true',
  ]);
  removeBackup(turnedOn);
  expect(turnedOn.status, turnedOn.output).toBe(0);
  const { page } = await openFlex(busyAgent);
  const entry = { key: KEY, acknowledged_at: expect.any(String) as unknown, review: null };
  expect(await acknowledge(page, url)).toEqual({ status: 200, body: entry });

  const { workerSid } = busyAgent;
  expect((await run('functions', ['--list'])).output).toContain(`${workerSid}  last change `);
  const exported = await run('functions', ['--export', workerSid]);
  expect(JSON.parse(exported.output)).toMatchObject({
    worker_sid: workerSid,
    own_entries: { items: expect.arrayContaining([expect.objectContaining({ key: KEY })]) as unknown },
  });
  const forgotten = await run('functions', ['--forget', workerSid, '--yes']);
  expect(forgotten.output).toContain('Deleted, and checked.');
  expect((await run('functions', ['--export', workerSid])).output).toContain('"own_entries": null');

  const removed = await run('deploy', ['--feedback', '--remove']);
  removeBackup(removed);
  expect(removed.output).toMatch(/stays, with everything that it keeps\./);
  expect(loopback.settings.ui_attributes).toEqual({ custom_data: { features: {} } });
  expect(loopback.serverless.services).toEqual([]);
  await run('deploy', ['--feedback', '--remove', '--delete-entries']);
  expect(loopback.sync.services).toEqual([]);
});

test('the setup check names what is wrong with the store, and the command repairs it', async ({
  account: { emulator, openFlex, serveFunctions },
  loopback,
  run,
}) => {
  const command = async (script: 'configure' | 'deploy', args: readonly string[]): Promise<void> => {
    const result = await run(script, args);
    removeBackup(result);
    expect(result.status, result.output).toBe(0);
    await serveFunctions();
  };
  const lineOf = async () => {
    const { page } = await openFlex(admin, '/assessment-comments-setup');
    return page.getByRole('listitem').filter({ hasText: 'Feedback store' });
  };
  await command('configure', ['--set', 'acknowledgements=true']);
  await expect(await lineOf()).toContainText(
    'Without "functions_url", these settings do nothing: acknowledgements.',
  );

  await command('deploy', ['--feedback', '--origin', emulator.origin]);
  await expect(await lineOf()).toContainText('Turned on: acknowledgements.');

  for (const variable of loopback.serverless.services[0]?.variables ?? []) {
    if (variable.key === 'FEEDBACK_SYNC_SID') variable.value = '';
  }
  await serveFunctions();
  await expect(await lineOf()).toContainText(/FEEDBACK_SYNC_SID on \S+ is missing or wrong/);
  await command('deploy', ['--feedback']);
  expect(loopback.sync.services).toHaveLength(1);
  await expect(await lineOf()).toContainText('Turned on: acknowledgements.');
});
