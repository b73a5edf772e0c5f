import type { Page } from '@playwright/test';
import { sampleReservations } from '../emulator/world/sample/insights';
import { people } from '../emulator/world/sample/people';
import { axeViolations } from './axeViolations';
import { expect, FAILED_REQUEST, test } from './flexTest';

/** What is ours on the page. */
const OURS = ['.Twilio-SidePanel-AssessmentCommentsPanel-Container', '#assessment-comments-button'];

function violations(page: Page): Promise<string[]> {
  return axeViolations(page, OURS);
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ emulatorSettings: { theme } });

    test('axe finds nothing in a list, a live conversation and an empty one', async ({ signIn, page }) => {
      const desk = await signIn(people.busyAgent);
      await desk.openPanel();
      await desk.select(sampleReservations.voiceWithFourComments.name);
      await expect(desk.conversation.getByRole('article')).toHaveCount(4);
      expect(await violations(page)).toEqual([]);
      await desk.select(sampleReservations.live.name);
      await expect(desk.conversation.getByText('Feedback arrives after the conversation')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await desk.select(sampleReservations.withoutComments.name);
      await expect(desk.conversation.getByText('No feedback on this conversation yet')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test.describe('with Insights down', () => {
      test.use({ expectedErrors: FAILED_REQUEST });

      test('axe finds nothing while it loads and when it failed', async ({ signIn, page, emulator }) => {
        const { faults } = emulator.insights;
        faults.add({ endpoint: 'any', times: 1, answer: { kind: 'hang' } });
        faults.add({ endpoint: 'any', answer: { kind: 'status', status: 503 } });
        const desk = await signIn(people.busyAgent);
        await desk.openPanel();
        await expect(desk.recent.getByText('Still loading')).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await expect(
          desk.recent.getByRole('heading', { name: 'Feedback could not be loaded' }),
        ).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    });
  });
}

test('the panel is worked by keyboard alone', async ({ signIn, page }) => {
  const desk = await signIn(people.busyAgent);
  await desk.feedbackButton.focus();
  await page.keyboard.press('Enter');
  const times = desk.recent.getByRole('time');
  await times.first().waitFor();
  await desk.recent.locator('[aria-posinset="1"]').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(times.first()).toContainText('UTC');

  await page.getByRole('button', { name: 'Close feedback' }).focus();
  await page.keyboard.press('Enter');
  await expect(desk.feedbackButton).toBeFocused();
});

for (const [width, height] of [
  [1280, 720],
  [1024, 700],
] as const) {
  test(`at ${width} × ${height} the panel is whole and leaves the task usable`, async ({ signIn, page }) => {
    await page.setViewportSize({ width, height });
    const desk = await signIn(people.busyAgent);
    await desk.openPanel();
    await desk.select(sampleReservations.live.name);
    await expect(desk.recent.getByRole('article').first()).toBeVisible();
    const panel = await desk.panel.boundingBox();
    const hangUp = await page.getByRole('button', { name: 'Hang Up' }).first().boundingBox();
    expect(panel?.width).toBeGreaterThanOrEqual(318);
    expect((panel?.x ?? 0) + (panel?.width ?? Infinity)).toBeLessThanOrEqual(width);
    expect((hangUp?.x ?? 0) + (hangUp?.width ?? Infinity)).toBeLessThan(panel?.x ?? 0);
  });
}
