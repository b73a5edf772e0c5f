import { version } from '../../package.json';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { expect } from '../deploy/deployTest';
import type { AgentDesktop } from '../support/AgentDesktop';
import { test } from './installTest';
import { asInGuide, outputBlocks, removeBackup } from './output';

const { admin, busyAgent } = people;
const { voiceWithFourComments: call } = sampleReservations;

async function expectRefused(desktop: AgentDesktop): Promise<void> {
  await desktop.openPanel();
  await expect(
    desktop.panel.getByRole('heading', { name: "Feedback isn't turned on for agents" }),
  ).toBeVisible();
}

test('one command takes an empty account to comments in the panel of an agent, and another one takes them back', async ({
  account: { emulator, openFlex, serveFunctions },
  loopback,
  run,
}) => {
  await expectRefused(await openFlex(busyAgent));

  const deployed = await run('deploy', ['--for-agents', '--origin', emulator.origin]);
  removeBackup(deployed);
  expect(deployed.status, deployed.output).toBe(0);
  expect(outputBlocks(), 'the guide has the output of the command').toContain(asInGuide(deployed.output));
  const host = loopback.serverless.services[0]?.environments[0]?.domain_name ?? '';
  expect(loopback.settings.ui_attributes).toEqual({
    custom_data: {
      features: {
        assessment_comments: { insights_base_url: `https://${host}/`, insights_trusted_host: host },
      },
    },
  });
  await serveFunctions();

  const desktop = await openFlex(busyAgent);
  await desktop.openPanel();
  const own = emulator.records.commentsMatching({ agentId: busyAgent.insightsAgentId ?? '' });
  await expect(desktop.recent.locator('[aria-posinset="1"]')).toHaveAttribute(
    'aria-setsize',
    String(own.length),
  );
  await desktop.select(call.name);
  await expect(desktop.conversation.getByRole('article')).toHaveCount(call.comments.length);

  const { page } = await openFlex(admin, '/assessment-comments-setup');
  const line = page.getByRole('listitem').filter({ hasText: 'Where agents read feedback' });
  await expect(line).toContainText(`${host} responds with version ${version}, the same as the plugin.`);
  await line.getByRole('button', { name: 'Test with my session' }).click();
  await expect(line).toContainText('It accepts your session and can read Insights.');

  const removed = await run('deploy', ['--for-agents', '--remove']);
  removeBackup(removed);
  expect(removed.status, removed.output).toBe(0);
  expect(loopback.settings.ui_attributes).toEqual({ custom_data: { features: {} } });
  expect(loopback.serverless.services).toEqual([]);
  await serveFunctions();
  await expectRefused(await openFlex(busyAgent));
});

test('the setup check names what is wrong with the function, and the command repairs it', async ({
  account: { emulator, openFlex, serveFunctions },
  loopback,
  run,
}) => {
  const deploy = async (): Promise<void> => {
    const deployed = await run('deploy', ['--for-agents', '--origin', emulator.origin]);
    removeBackup(deployed);
    expect(deployed.status, deployed.output).toBe(0);
    await serveFunctions();
  };
  await deploy();
  const { page } = await openFlex(admin, '/assessment-comments-setup');
  const line = page.getByRole('listitem').filter({ hasText: 'Where agents read feedback' });
  await expect(line).toContainText('the same as the plugin');
  const again = page.getByRole('button', { name: 'Check again' });
  const check = async (): Promise<void> => {
    await serveFunctions();
    await again.click();
  };
  const set = (key: string, value: string): void => {
    for (const variable of loopback.serverless.services[0]?.variables ?? []) {
      if (variable.key === key) variable.value = value;
    }
  };

  set('WORKSPACE_SID', 'WS1');
  await check();
  await expect(line).toContainText(/WORKSPACE_SID on \S+ is missing or wrong/);
  set('WORKSPACE_SID', loopback.settings.taskrouter_workspace_sid ?? '');
  set('FLEX_ORIGINS', 'https://flex.example.com');
  await check();
  await expect(line).toContainText(`npm run deploy -- --for-agents --origin ${emulator.origin}`);
  await expect(page.getByRole('status').filter({ hasText: '1 thing to do' })).toBeVisible();

  await deploy();
  await again.click();
  await expect(line).toContainText('the same as the plugin');

  loopback.serverless.services.splice(0);
  await check();
  await expect(line).toContainText(/nothing responds at \S+\.twil\.io\./);
  await deploy();
  await page.reload();
  await expect(line).toContainText('the same as the plugin');
});
