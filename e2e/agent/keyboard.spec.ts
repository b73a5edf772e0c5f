import type { Page } from '@playwright/test';
import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';

const FEEDBACK_KEYS = 'Control+Shift+F';

/** A locator for the focused element. */
const focused = (page: Page) => page.locator(':focus');

test('a user opens the panel, moves through 50 comments, searches and closes the panel with the keyboard', async ({
  signIn,
  emulator,
}) => {
  const desktop = await signIn(people.busyAgent);
  const { page, recent } = desktop;
  const cards = recent.getByRole('article');
  await test.step('open: the focus goes to the title', async () => {
    await page.keyboard.press(FEEDBACK_KEYS);
    await expect(focused(page)).toHaveText('Feedback');
    await expect(focused(page)).toHaveRole('heading');
    // The comments arrive page by page in no order, so the first card is the newest one only when all have arrived.
    const agentId = people.busyAgent.insightsAgentId ?? '';
    const count = emulator.records.commentsMatching({ agentId }).length;
    await expect(recent.locator(`[aria-posinset="1"][aria-setsize="${count}"]`)).toBeVisible();
  });
  await test.step('move: one key for each comment', async () => {
    await cards.first().getByRole('button').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(focused(page)).toHaveAttribute('aria-posinset', '2');
    for (let place = 3; place <= 50; place += 1) await page.keyboard.press('ArrowDown');
    await expect(focused(page)).toHaveAttribute('aria-posinset', '50');
    await expect(focused(page)).toBeInViewport();
    await page.keyboard.press('ArrowUp');
    await expect(focused(page)).toHaveAttribute('aria-posinset', '49');
    await page.keyboard.press('End');
    const last = await focused(page).getAttribute('aria-setsize');
    await expect(focused(page)).toHaveAttribute('aria-posinset', last ?? '');
    await page.keyboard.press('Home');
    await expect(focused(page)).toHaveAttribute('aria-posinset', '1');
    await page.keyboard.press('Tab');
    await expect(cards.first().locator(':focus')).toHaveRole('button');
  });
  await test.step('search: the keys of the list do their usual work in a field', async () => {
    const search = recent.getByRole('searchbox', { name: 'Search feedback' });
    await search.focus();
    await page.keyboard.type('zzz');
    await page.keyboard.press('Home');
    await expect(search).toBeFocused();
    await expect(recent.getByRole('heading', { name: 'No feedback matches your filters' })).toBeVisible();
    await recent.getByRole('button', { name: 'Clear filters' }).press('Enter');
    await expect(cards.first()).toBeVisible();
  });
  await test.step('close: the focus goes back', async () => {
    await page.keyboard.press(FEEDBACK_KEYS);
    await expect(desktop.panel).toBeHidden();
    await expect(desktop.feedbackButton).toBeFocused();
  });
  await test.step('the button does the same', async () => {
    await desktop.feedbackButton.press('Enter');
    await expect(focused(page)).toHaveText('Feedback');
    await page.getByRole('button', { name: 'Close feedback' }).press('Enter');
    await expect(desktop.feedbackButton).toBeFocused();
  });
  await test.step("the key is in Flex's own list", async () => {
    await page.getByRole('button', { name: /Click for option to log out/ }).press('Enter');
    await page.getByRole('button', { name: 'Keyboard Shortcuts Menu' }).press('Enter');
    await expect(page.getByRole('row', { name: /Show or hide feedback/ })).toContainText('F');
  });
});
