import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';

test('the panel is worked by keyboard alone', async ({ signIn, page }) => {
  const desktop = await signIn(people.busyAgent);
  await desktop.feedbackButton.focus();
  await page.keyboard.press('Enter');
  const times = desktop.recent.getByRole('time');
  await times.first().waitFor();
  await desktop.recent.locator('[aria-posinset="1"]').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(times.first()).toContainText('UTC');

  await page.getByRole('button', { name: 'Close feedback' }).focus();
  await page.keyboard.press('Enter');
  await expect(desktop.feedbackButton).toBeFocused();
});

for (const [width, height] of [
  [1280, 720],
  [1024, 700],
] as const) {
  test(`at ${width} × ${height} the panel is whole and leaves the task usable`, async ({ signIn, page }) => {
    await page.setViewportSize({ width, height });
    const desktop = await signIn(people.busyAgent);
    await desktop.openPanel();
    await desktop.select(sampleReservations.live.name);
    await expect(desktop.recent.getByRole('article').first()).toBeVisible();
    const panel = await desktop.panel.boundingBox();
    const hangUp = await page.getByRole('button', { name: 'Hang Up' }).first().boundingBox();
    expect(panel?.width).toBeGreaterThanOrEqual(318);
    expect((panel?.x ?? 0) + (panel?.width ?? Infinity)).toBeLessThanOrEqual(width);
    expect((hangUp?.x ?? 0) + (hangUp?.width ?? Infinity)).toBeLessThan(panel?.x ?? 0);
  });
}
