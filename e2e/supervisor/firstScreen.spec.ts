import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';
import { SAMPLE_TONES } from '../support/sampleTones';
import { TeamsView } from '../support/TeamsView';

const { busyAgent, newAgent, veteranAgent, supervisor } = people;

for (const language of ['en-US', 'es-MX', 'pt-BR']) {
  test.describe(`in ${language}`, () => {
    test.use({ emulatorSettings: { uiAttributes: SAMPLE_TONES, language } });

    test('the first comment on an agent is on the first screen of 1280 × 720, above the skills', async ({
      signIn,
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await signIn(supervisor, '/teams');
      const teams = new TeamsView(page);
      const first = page.locator('#assessment-comments-worker').getByRole('article').first();
      const parts = page.locator('.Twilio-WorkerCanvas-default > *');
      for (const agent of [busyAgent, veteranAgent]) {
        await teams.agentButton(agent).click();
        await expect(first).toBeInViewport({ ratio: 1 });
        // The header of Flex, its "Agent Details", ours, and its "Skills".
        await expect(parts.nth(3)).toHaveAttribute('id', 'assessment-comments-worker');
        await expect(parts.nth(4)).toHaveClass(/Twilio-WorkerCanvas-SectionHeader/);
        await expect(parts.nth(5)).toHaveClass(/Twilio-WorkerSkills/);
      }
    });
  });
}

test('"Show fewer" stays in sight in a long list, and leads back to the skills', async ({ signIn, page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  await expect(teams.cards(teams.worker).first()).toBeVisible();
  const skills = page.locator('.Twilio-WorkerSkills');
  await teams.showAll();
  const fewer = teams.worker.getByRole('button', { name: 'Show fewer' });
  await page.keyboard.press('End');
  const last = teams.worker.locator('[aria-posinset]').last();
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  await expect(fewer).toBeInViewport({ ratio: 1 });

  await fewer.click();
  await expect(skills).toBeInViewport();
});

test('a form that opens in the comments on an agent has its button on the screen', async ({
  signIn,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  await teams.worker.getByRole('button', { name: 'Add comment' }).first().click();
  const form = teams.worker.getByRole('form', { name: 'Your comment' });
  await expect(form.getByRole('radio').first()).toBeVisible();

  await expect(form.getByRole('button', { name: /^Add/ })).toBeInViewport({ ratio: 1 });
  await expect(form.getByRole('textbox', { name: 'Comment', exact: true })).toBeFocused();
});

test('a form that fits on the screen stays there when something above it appears', async ({
  signIn,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 820 });
  await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  await teams.worker.getByRole('button', { name: 'Add comment' }).first().click();
  const form = teams.worker.getByRole('form', { name: 'Your comment' });
  const add = form.getByRole('button', { name: /^Add/ });
  await expect(form.getByRole('radio').first()).toBeVisible();
  await expect(add).toBeInViewport({ ratio: 1 });

  await teams.worker.evaluate((section) => {
    section.insertAdjacentHTML('afterbegin', '<div style="height: 100px"></div>');
  });
  await expect(add).toBeInViewport({ ratio: 1 });
});

test('the commands in the menu of the comments on an agent do not overlap', async ({ signIn, page }) => {
  await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  await teams.cards(teams.worker).first().waitFor();
  await teams.menuButton.click();
  const rows = await page
    .getByRole('menuitem')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect()));
  expect(rows.length).toBeGreaterThan(1);
  rows.slice(1).forEach((row, index) => expect(row.top).toBeGreaterThanOrEqual(rows[index]?.bottom ?? 0));
});

test('the comments on an agent stay where they are scrolled when another agent changes the activity', async ({
  emulator,
  signIn,
  page,
}) => {
  const { world } = emulator;
  await page.setViewportSize({ width: 1280, height: 720 });
  await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  // The focus is what Flex takes away.
  await teams.worker.getByRole('button', { name: 'Add comment' }).first().focus();
  await teams.cards(teams.worker).first().hover();
  await page.mouse.wheel(0, 400);
  const panel = page.locator('.Twilio-WorkerCanvas-default');
  const scrollTop = () => panel.evaluate((element) => element.scrollTop);
  await expect.poll(scrollTop).toBeGreaterThanOrEqual(300);
  const before = await scrollTop();

  world.setActivity(newAgent.workerSid, world.activityNamed('Break').sid);
  await expect(page.getByRole('row').filter({ hasText: newAgent.fullName })).toContainText('Break');

  expect(await scrollTop()).toBe(before);
});
