import type { Locator, Page } from '@playwright/test';
import { sampleReservations } from '../../emulator/world/sample/insights';
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
    await expect(recent.locator('[aria-posinset="1"]').locator(':focus')).toHaveRole('button');
  });
  await test.step('act: a key marks the comment, and its menu says the same', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('n');
    await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
    await desktop.actions(cards.first()).press('ArrowDown');
    await expect(focused(page)).toHaveText(/^Copy text/);
    await page.keyboard.press('ArrowDown');
    await expect(focused(page)).toHaveText(/^Mark as seen/);
    await page.keyboard.press('Enter');
    await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback');
    await expect(desktop.actions(cards.first())).toBeFocused();
  });
  await test.step('search: the keys of the list do their usual work in a field', async () => {
    await desktop.searchButton.press('Enter');
    const search = recent.getByRole('searchbox', { name: 'Search feedback' });
    await expect(search).toBeFocused();
    await page.keyboard.type('zzz');
    await page.keyboard.press('Home');
    await expect(search).toBeFocused();
    await expect(recent.getByRole('heading', { name: 'No comments contain “zzz”' })).toBeVisible();
    await recent.getByRole('button', { name: 'Clear search' }).press('Enter');
    await expect(cards.first()).toBeVisible();
    await expect(search).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(search).toBeHidden();
    await expect(desktop.searchButton).toBeFocused();
  });
  await test.step('close: the focus goes back', async () => {
    await page.keyboard.press(FEEDBACK_KEYS);
    await expect(desktop.panel).toBeHidden();
    await expect(desktop.feedbackButton).toBeFocused();
  });
  await test.step('the button does the same', async () => {
    await desktop.feedbackButton.press('Enter');
    await expect(focused(page)).toHaveText('Feedback');
    await desktop.closeButton.press('Enter');
    await expect(desktop.feedbackButton).toBeFocused();
  });
  await test.step("the key is in Flex's own list", async () => {
    await page.getByRole('button', { name: /Click for option to log out/ }).press('Enter');
    await page.getByRole('button', { name: 'Keyboard Shortcuts Menu' }).press('Enter');
    await expect(page.getByRole('row', { name: /Show or hide feedback/ })).toContainText('F');
  });
});

/** Presses Tab until the element has the focus, and returns how often. */
async function tabsTo(page: Page, target: Locator): Promise<number> {
  for (let times = 1; times <= 20; times += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return times;
  }
  throw new Error('Tab did not reach the element');
}

test('each list is one tab stop, and a few presses of Tab reach the main actions', async ({ signIn }) => {
  const desktop = await signIn(people.busyAgent);
  const { page, recent, conversation } = desktop;
  const firstRow = recent.locator('[aria-posinset="1"]');
  const title = desktop.panel.getByRole('heading', { name: 'Feedback', exact: true });
  await page.keyboard.press(FEEDBACK_KEYS);
  await expect(firstRow).toBeVisible();
  // A heading that is a button is a stop of its own, so it must be known which of them are.
  await expect(firstRow.getByRole('heading')).toContainText(sampleReservations.transferredByBusyAgent.name);

  await test.step('from the title to the close button, the first comment and its menu', async () => {
    await expect(title).toBeFocused();
    expect(await tabsTo(page, desktop.closeButton)).toBe(4);
    expect(await tabsTo(page, firstRow)).toBe(1);
    // The heading of the conversation, the badge of the category, the time, and the menu.
    expect(await tabsTo(page, desktop.actions(firstRow))).toBe(4);
  });
  await test.step('the next press leaves the list, and back is one press', async () => {
    await page.keyboard.press('Tab');
    await expect(desktop.panel.locator(':focus')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(firstRow).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(desktop.closeButton).toBeFocused();
  });
  await test.step('with two lists there is one stop more: the tabs', async () => {
    await desktop.select(sampleReservations.voiceWithFourComments.name);
    await expect(conversation.getByRole('article')).toHaveCount(4);
    await title.focus();
    expect(await tabsTo(page, desktop.closeButton)).toBe(4);
    expect(await tabsTo(page, desktop.conversationTab)).toBe(1);
    const firstOfConversation = conversation.locator('[aria-posinset="1"]');
    expect(await tabsTo(page, firstOfConversation)).toBe(1);
    // The heading names the selected task, so it is no button.
    expect(await tabsTo(page, desktop.actions(firstOfConversation))).toBe(2);
    await page.keyboard.press('Tab');
    await expect(desktop.panel.locator(':focus')).toHaveCount(0);
  });
});
