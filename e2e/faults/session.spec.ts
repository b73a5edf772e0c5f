import type { Page } from '@playwright/test';
import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { admin, busyAgent, supervisor } = people;
const { voiceWithFourComments: call } = sampleReservations;
const OURS = 'plugin-assessment-comments/';

async function logOut(page: Page): Promise<void> {
  const logout = page.getByText('Logout', { exact: true }).filter({ visible: true });
  // Flex may close its menu again while it updates the team.
  await expect(async () => {
    if (!(await logout.isVisible())) {
      await page.getByRole('button', { name: /Click for option to log out/ }).click();
    }
    await logout.click({ timeout: 1_000 });
  }).toPass();
  await page.getByText('You have logged out successfully!').waitFor();
}

test.describe('when the roles change', () => {
  test.use({ expectedErrors: FAILED_REQUEST });

  test('an agent reads feedback as soon as the token has the new role, after one request', async ({
    emulator,
    signIn,
  }) => {
    const { settings, calls } = emulator.insights;
    settings.agentsPermitted = false;
    const desktop = await signIn(busyAgent);
    await desktop.openPanel();
    const errorResponse = desktop.panel.getByRole('heading', { name: "Feedback isn't turned on for agents" });
    await expect(errorResponse).toHaveCount(1);

    settings.agentsPermitted = true;
    calls.clear();
    await desktop.page.evaluate(`Twilio.Flex.Manager.getInstance().events.emit('tokenUpdated', {})`);
    await expect(desktop.recent.getByRole('article').first()).toBeVisible();
    await expect(errorResponse).toHaveCount(0);
    // The request for the agent ID has several reservations; the headings of conversations ask about one at a time.
    const agentIds = calls
      .list()
      .filter(({ query, isPreflight }) => !isPreflight && (query.ReservationId ?? []).length > 1);
    expect(agentIds).toHaveLength(1);
  });
});

test.describe('after a user signs out', () => {
  // Flex logs this message when it redirects to the login page.
  test.use({ expectedErrors: /Login: Browser error: redirecting/ });

  test('the next user finds no draft, no search text and no stored ID of the first user', async ({
    signIn,
    page,
  }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    await teams.selectTask(call.name);
    await expect(teams.cards(teams.conversation)).toHaveCount(4);
    await teams.openForm();
    await teams.text.fill('Words of the supervisor');
    await teams.selectAgent(busyAgent);
    await teams.searchFor('greeting');
    await logOut(page);

    await page.getByText('Log in again').click();
    await page.getByRole('link', { name: admin.fullName }).click();
    await page.locator('html[data-flex="ready"]').waitFor();
    await page.getByRole('link', { name: 'Teams' }).click();
    await teams.selectAgent(busyAgent);
    await expect(teams.searchButton).toBeVisible();
    await expect(teams.search).toBeHidden();
    await teams.selectTask(call.name);
    await expect(teams.cards(teams.conversation)).toHaveCount(4);
    await teams.openForm();
    await expect(teams.text).toHaveValue('');
    const stored = await page.evaluate(() => Object.entries({ ...window.localStorage }));
    const ours = stored.filter(([key]) => key.startsWith(OURS));
    expect(ours.filter(([key]) => !key.includes(admin.workerSid))).toEqual([]);
    expect(JSON.stringify(stored)).not.toContain('Words of the supervisor');
  });
});
