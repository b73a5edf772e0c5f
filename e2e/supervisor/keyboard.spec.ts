import type { Locator, Page } from '@playwright/test';
import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';
import { SAMPLE_TONES } from '../support/sampleTones';
import { TeamsView } from '../support/TeamsView';

test.use({ emulatorSettings: { uiAttributes: SAMPLE_TONES } });

/** Presses Tab until the element has the focus, and returns how often. */
async function tabsTo(page: Page, target: Locator): Promise<number> {
  for (let times = 1; times <= 20; times += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return times;
  }
  throw new Error('Tab did not reach the element');
}

test('a few presses of Tab reach the comments on an agent, and what can be done with them', async ({
  signIn,
}) => {
  const { page } = await signIn(people.supervisor, '/teams');
  const teams = new TeamsView(page);
  const { worker } = teams;
  const firstRow = worker.locator('[aria-posinset="1"]');
  await teams.agentButton(people.busyAgent).press('Enter');
  await expect(firstRow.getByRole('button', { name: 'Add comment' })).toBeVisible();
  await expect(worker.getByRole('button', { name: /more categories$/ })).toBeVisible();
  const figures = worker.getByRole('toolbar', { name: 'Quick filters' });
  const firstFigure = figures.getByRole('button').first();

  await test.step('from the name of the agent, after the button and the activity of Flex', async () => {
    // Flex moves the focus from the name to its button that closes the panel.
    const close = page.locator('.Twilio-WorkerCanvas button').first();
    await expect(close).toBeFocused();
    expect(await tabsTo(page, teams.searchButton)).toBe(2);
    expect(await tabsTo(page, teams.filtersButton)).toBe(1);
    expect(await tabsTo(page, teams.menuButton)).toBe(1);
    expect(await tabsTo(page, firstFigure)).toBe(1);
    expect(await tabsTo(page, firstRow)).toBe(1);
  });
  await test.step('from the first comment to its buttons, and over the others to all of them', async () => {
    const heading = firstRow.getByRole('heading').getByRole('button').first();
    const toAdd = (await heading.isVisible()) ? 2 : 1;
    expect(await tabsTo(page, firstRow.getByRole('button', { name: 'Add comment' }))).toBe(toAdd);
    await page.keyboard.press('Home');
    await firstRow.focus();
    await page.keyboard.press('End');
    const lastRow = worker.locator('[aria-posinset]').last();
    await expect(lastRow).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(figures.locator(':focus')).toHaveCount(1);
    await worker.getByRole('button', { name: /^Show all/ }).press('Enter');
    await expect(worker.locator('[aria-posinset="5"]')).toBeFocused();
    await expect(worker.locator('[aria-posinset="5"]')).toBeInViewport();
  });
  await test.step('the figures are one stop, with arrows between them', async () => {
    await firstFigure.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(worker.getByRole('button', { name: 'Remove filter: Strength' })).toBeVisible();
    await expect(teams.filtersButton).toHaveAccessibleName(/2/);
    await page.keyboard.press('End');
    await expect(figures.locator(':focus')).toHaveAccessibleName(/more categories$/);
    await page.keyboard.press('Home');
    await expect(firstFigure).toBeFocused();
  });
  await test.step('the first press of Tab in the search goes on to what it found', async () => {
    await worker.getByRole('button', { name: 'Clear filters' }).press('Enter');
    await expect(teams.filtersButton).toBeFocused();
    await teams.searchButton.press('Enter');
    await expect(teams.search).toBeFocused();
    await page.keyboard.type('customer');
    await expect(worker.getByText(/^\d+ of \d+ comments$/)).toBeVisible();
    await page.keyboard.press('Tab');
    // The row that had the focus last, or the one in its place.
    await expect(worker.locator('[aria-posinset]:focus')).toHaveCount(1);
  });
});
