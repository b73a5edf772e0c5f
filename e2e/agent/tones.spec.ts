import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';
import { SAMPLE_TONES } from '../support/sampleTones';

test.use({ emulatorSettings: { uiAttributes: SAMPLE_TONES } });

test('an agent sees what is good and what to improve, and a press on a figure, a topic or a category filters', async ({
  signIn,
  emulator,
}) => {
  const desktop = await signIn(people.busyAgent);
  const { recent } = desktop;
  await desktop.openPanel();
  const agentId = people.busyAgent.insightsAgentId ?? '';
  const all = emulator.records.commentsMatching({ agentId }).length;
  const listed = (count: number) => recent.locator(`[aria-posinset="1"][aria-setsize="${count}"]`);
  await expect(listed(all)).toBeVisible();

  const toImprove = recent.getByRole('button', { name: /^\d+ to improve/ });
  await test.step('each comment says how it is meant, in words too', async () => {
    const card = recent.getByRole('article').filter({ hasText: 'Call Handling' }).first();
    await expect(card).toContainText('To improve');
    await expect(card).toHaveAccessibleName(/To improve/);
    await expect(recent.getByRole('article').filter({ hasText: 'Tone of Voice' }).first()).not.toContainText(
      /Strength|To improve|Must fix/,
    );
  });
  await test.step('a figure filters, and filters no more after a second press', async () => {
    const count = Number(/\d+/.exec((await toImprove.textContent()) ?? '')?.[0]);
    await toImprove.click();
    await expect(toImprove).toHaveAttribute('aria-pressed', 'true');
    await expect(listed(count)).toBeVisible();
    await toImprove.click();
    await expect(listed(all)).toBeVisible();
  });
  await test.step('the picture and its table have the same numbers, and a topic filters', async () => {
    await desktop.choose('Show overview');
    await expect(recent.getByRole('img', { name: /^Feedback over time/ })).toBeVisible();
    await recent.getByRole('button', { name: 'Show as table' }).click();
    await expect(recent.getByRole('row')).toHaveCount(13);
    await recent
      .getByRole('button', { name: /^Compliance/ })
      .first()
      .click();
    const chips = recent.getByRole('list', { name: 'Active filters' });
    await expect(chips.getByRole('listitem').filter({ hasText: 'Compliance' })).toBeVisible();
    await recent.getByRole('button', { name: 'Clear filters' }).click();
    await expect(listed(all)).toBeVisible();
  });
  await test.step('the category of a comment filters, and a search marks what it finds', async () => {
    const badge = recent
      .getByRole('article')
      .getByRole('button', { name: 'Filter by Call Handling' })
      .first();
    await badge.click();
    await expect(badge).toHaveAttribute('aria-pressed', 'true');
    await expect(recent.getByRole('button', { name: 'Remove filter: Call Handling' })).toBeVisible();
    await badge.click();
    await expect(listed(all)).toBeVisible();
    await desktop.searchButton.click();
    await desktop.page.keyboard.type('billing');
    await expect(recent.getByRole('heading', { level: 4 }).locator('mark').first()).toHaveText(/Billing/);
  });
});
