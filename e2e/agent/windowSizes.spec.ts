import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';

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
