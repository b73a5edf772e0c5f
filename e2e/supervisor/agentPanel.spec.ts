import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';

test.describe('for supervisors and admins', () => {
  for (const person of [people.supervisor, people.admin]) {
    test(`the panel stays out of Teams View and works on the agent desktop (${person.role})`, async ({
      signIn,
      page,
    }) => {
      const desktop = await signIn(person, '/teams');
      await expect(page.getByText(people.busyAgent.fullName).filter({ visible: true }).first()).toBeVisible();
      await expect(desktop.feedbackButton).toBeHidden();
      await page.goto(new URL('/agent-desktop', page.url()).href);
      await desktop.ready();
      await desktop.openPanel();
      await expect(
        desktop.recent.getByRole('heading', { name: "Your feedback history isn't ready" }),
      ).toBeVisible();
      await page.goto(new URL('/teams', page.url()).href);
      await desktop.ready();
      await expect(desktop.panel).toBeHidden();
    });
  }
});
