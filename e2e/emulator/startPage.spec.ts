import type { Page } from '@playwright/test';
import { people } from '../../emulator/world/sample/people';
import { AgentDesktop } from '../support/AgentDesktop';
import { axeViolations } from '../support/axeViolations';
import { expect, test } from '../support/flexTest';

/** Presses a button of the start page by keyboard, and waits for Flex in the tab that opens. */
async function open(page: Page, scenario: string): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: scenario, exact: true }).press('Enter');
  const flex = await opened;
  await flex.locator('html[data-scenario="opened"]').waitFor();
  return flex;
}

const problemsOf = (page: Page) => page.getByRole('region', { name: 'Scenario' }).getByRole('status');

test('a theme and a language that are chosen by keyboard apply to the scenarios, which open what they name', async ({
  page,
  emulator,
}) => {
  await page.goto(emulator.origin);
  await page.getByRole('group', { name: 'Flex theme' }).getByRole('button', { name: 'Dark' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Dark' })).toHaveAttribute('aria-pressed', 'true');
  for (const [language, feedback, comments] of [
    ['Español (México)', 'Retroalimentación', 'Comentarios'],
    ['Português (Brasil)', 'Feedback', 'Comentários'],
  ] as const) {
    await page.getByRole('button', { name: language }).press('Enter');
    await expect(page.getByRole('button', { name: language })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('group', { name: 'Flex language' }).locator(':focus')).toHaveCount(1);

    const agent = await open(page, 'An agent reads feedback');
    await expect(problemsOf(agent)).toBeEmpty();
    await expect(
      agent.getByRole('button', { name: new RegExp(`^${feedback}`), expanded: true }),
    ).toBeVisible();
    expect(
      await agent.evaluate<unknown>('Twilio.Flex.Manager.getInstance().configuration.theme.isLight'),
    ).toBe(false);
    await agent.close();

    const team = await open(page, 'A supervisor adds a comment');
    await expect(problemsOf(team)).toBeEmpty();
    await expect(team.getByRole('region', { name: comments }).first()).toBeVisible();
    await team.close();
  }
});

test('the setup check opens with one click', async ({ page, emulator }) => {
  await page.goto(emulator.origin);
  const admin = await open(page, 'An admin checks the setup');
  await expect(admin.getByRole('heading', { level: 1 })).toContainText('setup');
});

test.describe('reset', () => {
  // The page still has its calls when the sockets close.
  test.use({ emulatorSettings: { liveReload: true }, expectedErrors: /TwilioVoice|Voice SDK/ });

  test('an open page shows the day as at its beginning, without signing in again', async ({
    page,
    emulator,
    context,
  }) => {
    await page.goto(emulator.origin);
    const desktop = new AgentDesktop(await open(page, 'New feedback arrives'));
    const { world } = emulator;
    const [reservation] = world.openReservations(people.busyAgent.workerSid);
    const name = String(world.task(reservation?.taskSid ?? '').attributes['name']);
    world.setReservationStatus(reservation?.sid ?? '', 'completed');
    await expect(desktop.task(name)).toHaveCount(0);

    const control = await context.newPage();
    await control.goto(`${emulator.origin}/control`);
    await expect(control.getByText('Live', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Reset the day' }).press('Enter');
    await expect(page.getByText('The day is back at its beginning.')).toBeFocused();
    expect(await axeViolations(page)).toEqual([]);
    await expect(desktop.task(name).first()).toBeVisible();
    await expect(desktop.page.getByRole('region', { name: 'Scenario' })).toHaveCount(0);
    await expect(control.getByText('Live', { exact: true })).toBeVisible();
    await expect(control.getByText(name)).toBeVisible();
  });
});
