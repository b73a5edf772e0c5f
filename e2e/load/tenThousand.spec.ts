import type { Locator } from '@playwright/test';
import { people } from '../../emulator/world/sample/people';
import { axeViolations } from '../support/axeViolations';
import { expect, test } from '../support/flexTest';
import { scrollContainerOf } from '../support/scrollContainerOf';
import { TeamsView } from '../support/TeamsView';
import { REVIEWED_AGENT, needle, withComments } from '../support/tenThousand';

const MOST_ROWS = 150;

/** Scrolls the list's scroll container to its end. */
async function scrollToEnd(list: Locator): Promise<void> {
  const container = await scrollContainerOf(list);
  await container.evaluate((scroller) => scroller.scrollTo({ top: scroller.scrollHeight }));
}

/** Checks that the last comment can be scrolled to, even if scrolling reveals more rows. */
async function expectOldestAtEnd(section: Locator): Promise<void> {
  await expect(async () => {
    await scrollToEnd(section.getByRole('article').first());
    await expect(section.getByText(needle(10_000))).toBeInViewport({ timeout: 1_000 });
  }).toPass();
  expect(await section.getByRole('article').count()).toBeLessThan(MOST_ROWS);
}

async function expectFound(section: Locator, number: number): Promise<void> {
  await section.getByRole('searchbox').fill(needle(number));
  await expect(section.getByText('1 of 10,000 comments')).toBeVisible();
  await expect(section.getByRole('article')).toHaveCount(1);
  await section.getByRole('searchbox').fill('');
}

test.use({ emulatorSettings: { world: withComments(10_000) } });

test('an agent loads, stops and searches 10,000 comments, and few of them are in the page', async ({
  signIn,
  emulator,
  page,
}) => {
  const desktop = await signIn(REVIEWED_AGENT);
  await desktop.openPanel();
  const rows = desktop.recent.getByRole('article');
  await expect(rows).toHaveCount(50);

  await test.step('"Load more" goes on at the first row that came', async () => {
    await desktop.recent.getByRole('button', { name: 'Load more' }).click();
    await desktop.recent.getByRole('button', { name: 'Load more' }).click();
    const first = desktop.recent.getByRole('listitem').filter({ hasText: needle(101) });
    await expect(first).toBeFocused();
    await expect(first).toBeInViewport();
    await expect(first).toHaveAttribute('aria-posinset', '101');
    await expect(first).toHaveAttribute('aria-setsize', '150');
  });

  await test.step('reading all is stopped at a press and keeps what has come', async () => {
    emulator.insights.faults.add({ endpoint: 'comments', times: 1, response: { kind: 'hang' } });
    await desktop.recent.getByRole('button', { name: 'Load all' }).click();
    await desktop.recent.getByRole('button', { name: 'Stop' }).click();
    await expect(desktop.recent.getByRole('button', { name: 'Load all' })).toBeVisible();
  });

  await test.step('all are read in ten calls, and few are in the page', async () => {
    emulator.insights.calls.clear();
    await desktop.recent.getByRole('button', { name: 'Load all' }).click();
    await expect(desktop.recent.getByRole('status').last()).toHaveText('All 10,000 comments loaded');
    const calls = emulator.insights.calls.list().filter(({ isPreflight }) => !isPreflight);
    expect(calls).toHaveLength(10);
    expect(await rows.count()).toBeLessThan(MOST_ROWS);
  });

  await expectOldestAtEnd(desktop.recent);
  await desktop.searchButton.click();
  expect(await axeViolations(page, ['section[aria-label="Feedback"]'])).toEqual([]);
  await expectFound(desktop.recent, 9_876);
});

test('a supervisor loads and searches 10,000 comments in Teams View', async ({ signIn }) => {
  const { page } = await signIn(people.supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(REVIEWED_AGENT);
  // Here, another element scrolls than in the panel.
  await teams.showAll();
  await expect(teams.cards(teams.worker)).toHaveCount(50);
  await teams.worker.getByRole('button', { name: 'Load all' }).click();
  await expect(teams.worker).toContainText('All 10,000 comments loaded');
  expect(await teams.cards(teams.worker).count()).toBeLessThan(MOST_ROWS);

  await expectOldestAtEnd(teams.worker);
  expect(await axeViolations(page, ['#assessment-comments-worker'])).toEqual([]);
  await teams.searchButton.click();
  await expectFound(teams.worker, 9_876);
});
