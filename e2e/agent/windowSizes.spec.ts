import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1024, height: 700 },
];

test('the panel fits in small windows and leaves the task usable', async ({ signIn, page }) => {
  const desktop = await signIn(people.busyAgent);
  await desktop.openPanel();
  await desktop.select(sampleReservations.live.name);
  await expect(desktop.recent.getByRole('article').first()).toBeVisible();
  for (const { width, height } of SIZES) {
    await test.step(`at ${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height });
      await expect(async () => {
        const panel = await desktop.panel.boundingBox();
        const hangUp = await page.getByRole('button', { name: 'Hang Up' }).first().boundingBox();
        expect(panel?.width).toBeGreaterThanOrEqual(318);
        expect((panel?.x ?? 0) + (panel?.width ?? Infinity)).toBeLessThanOrEqual(width);
        expect((hangUp?.x ?? 0) + (hangUp?.width ?? Infinity)).toBeLessThan(panel?.x ?? 0);
      }).toPass();
    });
  }
});
