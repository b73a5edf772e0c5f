import type { Page } from '@playwright/test';
import { createCall } from '../../emulator/world/calls';
import { people } from '../../emulator/world/sample/people';
import { axeViolations } from '../support/axeViolations';
import { AgentDesktop } from '../support/AgentDesktop';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';

const { agentUnknownToInsights: joss, newAgent, supervisor } = people;

async function openControl(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/control`);
  await expect(page.getByRole('status').filter({ hasText: 'Live' })).toBeVisible();
}

test.describe('beside Flex', () => {
  test.use({ expectedErrors: FAILED_REQUEST });

  test('Flex shows what a user does on the control page', async ({ signIn, emulator, context }) => {
    const desktop = await signIn(joss);
    const control = await context.newPage();
    await control.setViewportSize({ width: 400, height: 800 });
    await openControl(control, emulator.origin);

    await control.getByRole('combobox', { name: 'Kind' }).selectOption('Call');
    await control.getByRole('combobox', { name: 'For', exact: true }).selectOption(joss.fullName);
    await control.getByLabel('Name').fill('Lost parcel');
    await control.getByRole('button', { name: 'Create task' }).press('Enter');
    await expect(desktop.task('Lost parcel').first()).toBeVisible();

    await control.getByText('Lost parcel').click();
    await control.getByRole('button', { name: 'Accept' }).click();
    await desktop.select('Lost parcel');
    await control.getByRole('button', { name: 'Complete' }).click();
    await expect(desktop.task('Lost parcel')).toHaveCount(0);

    await control.getByRole('button', { name: 'Let it appear' }).click();
    await expect(control.getByText('Insights has it.', { exact: true })).toBeVisible();
    const comment = control.getByRole('region', { name: 'New comment' });
    await comment.getByLabel('Comment').fill('You found the parcel in two minutes.');
    await comment.getByRole('button', { name: 'Add comment' }).click();
    await expect(comment.getByText('Insights has it.')).toBeVisible();
    await desktop.reload();
    await desktop.openPanel();
    await expect(desktop.recent.getByRole('article')).toContainText('You found the parcel in two minutes.');
    const calls = control.getByRole('region', { name: 'Calls to Insights' });
    await expect(calls.getByRole('row').filter({ hasText: 'GET Comments' }).first()).toContainText('200');

    const faults = control.getByRole('region', { name: 'Insights faults' });
    await faults.getByRole('combobox', { name: 'What happens' }).selectOption('403');
    await faults.getByRole('button', { name: 'Plan fault' }).click();
    await expect(faults.getByRole('list', { name: 'Planned faults' })).toContainText('until cleared');
    await desktop.reload();
    await expect(
      desktop.panel.getByRole('heading', { name: "Feedback isn't turned on for agents" }).first(),
    ).toBeVisible();
    await expect(calls.getByRole('row').filter({ hasText: '403' }).first()).toBeVisible();
  });
});

test.describe('during an outage', () => {
  test.use({ expectedErrors: FAILED_REQUEST });

  test('the page always shows that the emulator does not respond, and keeps the typed text', async ({
    emulator,
    page,
  }) => {
    await openControl(page, emulator.origin);
    await page.getByLabel('Name').fill('Refund');
    await emulator.startOutage();
    await page.getByRole('button', { name: 'Create task' }).click();
    const noResponse = page.getByText("The emulator isn't responding.");
    await expect(noResponse).toBeVisible();
    await page.getByRole('button', { name: 'End session' }).last().scrollIntoViewIfNeeded();
    await expect(page.getByText('Waiting for the emulator')).toBeInViewport();
    await expect(page.getByRole('main')).toHaveClass(/stale/);
    await expect(page.getByLabel('Name')).toHaveValue('Refund');
    await emulator.endOutage();
    await expect(page.getByText('Live', { exact: true })).toBeVisible();
    await expect(page.getByRole('main')).not.toHaveClass(/stale/);
    await expect(noResponse).toBeHidden();
    await page.getByRole('button', { name: 'Create task' }).click();
    await expect(page.getByText('It rings.')).toBeVisible();
    await expect(page.getByLabel('Name')).toHaveValue('');
  });
});

test('the calls scroll in a box of their own, by keyboard too', async ({ emulator, page }) => {
  const crossOrigin = { origin: '', method: 'GET', headers: '' };
  const call = { method: 'OPTIONS', path: '/Comments', endpoint: null, isPreflight: true, crossOrigin };
  for (let count = 0; count < 60; count += 1)
    emulator.insights.calls.record({ ...call, query: new URLSearchParams(), atMs: Date.now() });
  for (const width of [1440, 1024, 375]) {
    await page.setViewportSize({ width, height: 900 });
    await openControl(page, emulator.origin);
    await expect(page.getByRole('link', { name: 'Stories' })).toBeVisible();
    const box = page.getByRole('group', { name: 'List of calls' });
    const { height } = (await box.boundingBox()) ?? { height: Infinity };
    expect(height, String(width)).toBeLessThan(900);
    await expect(box.getByRole('row')).toHaveCount(61);
    await box.press('End');
    await expect(box.getByRole('row').last()).toBeInViewport();
    await expect(box.getByRole('columnheader', { name: 'Request' })).toBeInViewport();
    await box.press('Tab');
    await expect(page.getByRole('button', { name: 'Clear the list' })).toBeFocused();
  }
});

test('the focus moves to the next item when the focused one disappears', async ({ emulator, page }) => {
  const { world } = emulator;
  for (const name of ['First call', 'Second call']) {
    const task = createCall(world, { customerName: name });
    world.offer({ taskSid: task.sid, workerSid: joss.workerSid });
  }
  await openControl(page, emulator.origin);
  const agentItem = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: joss.fullName }) });
  const [first, second] = [agentItem.getByText('First call'), agentItem.getByText('Second call')];
  await first.press('Enter');
  await agentItem.getByRole('button', { name: 'Accept' }).press('Enter');
  await expect(first).toContainText('accepted');
  await expect(first).toBeFocused();
  await agentItem.getByRole('button', { name: 'Complete' }).press('Enter');
  await expect(second).toBeFocused();
  await second.press('Enter');
  await agentItem.getByRole('button', { name: 'Reject' }).press('Enter');
  await expect(agentItem.getByRole('heading', { name: joss.fullName })).toBeFocused();
});

test('two users work side by side in one browser, each after one click', async ({
  emulator,
  page,
  context,
}) => {
  await page.goto(emulator.origin);
  const choose = async (scenario: string): Promise<AgentDesktop> => {
    const opened = context.waitForEvent('page');
    await page.getByRole('button', { name: scenario, exact: true }).click();
    const desktop = new AgentDesktop(await opened);
    await desktop.ready();
    return desktop;
  };
  const agent = await choose('A call comes in');
  await expect(agent.task('Parcel left at the wrong door').first()).toBeVisible();
  const team = await choose('One agent in Teams View');
  await expect(team.page.getByText('Agent Details')).toBeVisible();
  const row = team.page.getByRole('row').filter({ hasText: newAgent.fullName });
  await expect(row).toBeVisible();
  await agent.page.bringToFront();
  await agent.page.getByRole('button', { name: 'Accept' }).first().click();
  await team.page.bringToFront();
  await expect(row).toContainText('Parcel left at the wrong door');
  await agent.reload();
  await expect(agent.task('Parcel left at the wrong door').first()).toBeVisible();
  expect(new URL(agent.page.url()).hostname).toBe('tobin-ashgrove.localhost');
  expect(new URL(team.page.url()).hostname).toBe(`${supervisor.identity.replace('.', '-')}.localhost`);
});

test('axe finds nothing on the pages in light and dark, and no page scrolls sideways', async ({
  emulator,
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 800 });
  emulator.insights.faults.add({ endpoint: 'any', response: { kind: 'hang' } });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const address of ['/', '/login', '/control']) {
      await page.goto(emulator.origin + address);
      await page.getByRole('main').waitFor();
      expect(await axeViolations(page), `${address} ${colorScheme}`).toEqual([]);
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overhang, address).toBeLessThanOrEqual(0);
    }
  }
});
