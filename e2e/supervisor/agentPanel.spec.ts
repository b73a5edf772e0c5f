import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';

test('a supervisor has the panel on the agent desktop and not in Teams View', async ({ signIn, page }) => {
  const desktop = await signIn(people.supervisor, '/teams');
  await expect(page.getByText(people.busyAgent.fullName).filter({ visible: true }).first()).toBeVisible();
  await expect(desktop.feedbackButton).toBeHidden();
  await page.getByRole('link', { name: 'Agent Desktop' }).click();
  await desktop.openPanel();
  await expect(
    desktop.panel.getByRole('heading', { name: "Your feedback history isn't ready" }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Teams' }).click();
  await expect(desktop.panel).toBeHidden();
});
