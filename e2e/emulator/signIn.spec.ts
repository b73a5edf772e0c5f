import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';

const { busyAgent, supervisor } = people;
const STORED_LOGIN = "JSON.parse(localStorage.getItem('TWILIO_FLEX_SSO'))";

test.describe('signing out and in', () => {
  // Flex logs this message when it redirects to the login page.
  test.use({ expectedErrors: /Login: Browser error: redirecting/ });

  test('another user signs in on the login page, and the theme and the roles apply', async ({
    emulator,
    signIn,
  }) => {
    const { world } = emulator;
    const { page } = await signIn(busyAgent, '/agent-desktop?theme=dark');
    const isDark = () =>
      page.evaluate<unknown>('!Twilio.Flex.Manager.getInstance().configuration.theme.isLight');
    expect(await isDark()).toBe(true);
    await page.getByRole('button', { name: /Click for option to log out/ }).click();
    await page.getByText('Logout', { exact: true }).filter({ visible: true }).click();
    await page.getByText('You have logged out successfully!').waitFor();
    expect(world.activity(world.worker(busyAgent.workerSid).activitySid).name).toBe('Offline');

    await page.getByText('Log in again').click();
    await page.getByRole('link', { name: supervisor.fullName }).click();
    const teams = page.getByRole('link', { name: 'Teams' });
    await expect(teams).toBeVisible();
    expect(await isDark()).toBe(true);

    world.setRoles(supervisor.workerSid, ['agent']);
    await page.reload();
    await expect(page.getByRole('link', { name: 'Agent Desktop' })).toBeVisible();
    await expect(teams).toHaveCount(0);
  });
});

/** Flex checks its token every 15 to 20 s. Here, it does so every second. */
const CHECK_TOKEN_OFTEN = `(() => {
  const { setInterval } = window;
  window.setInterval = (run, delay, ...rest) =>
    setInterval(run, delay >= 15_000 && delay <= 20_100 ? 1_000 : delay, ...rest);
})()`;

test.describe('in a session of less than three minutes', () => {
  test.use({
    // Flex renews a token that is valid for three more minutes at most.
    emulatorSettings: { sessionLifetimeMs: 170_000 },
    expectedErrors:
      /Failed to load resource|Unable to update SSOv1|401 Authenticate|Login: Browser error: redirecting/,
  });

  test('Flex renews the token, warns when it cannot, and signs the user out at the end', async ({
    emulator,
    page,
    signIn,
  }) => {
    await page.addInitScript({ content: CHECK_TOKEN_OFTEN });
    const desktop = await signIn(busyAgent);
    // At this point, Flex has loaded everything that it requests during its start.
    await expect(desktop.task('Password reset link never arrives')).toContainText('Thank you!');
    const expiration = () => page.evaluate<unknown>(`${STORED_LOGIN}?.expiration`);
    const first = await expiration();
    await expect.poll(expiration).not.toBe(first);

    emulator.world.sessions.endAllOf(busyAgent.workerSid);
    await expect(page.getByTestId('notification-message')).toContainText(
      /Your session will expire in \d minutes/,
    );
    // For Flex, the session is over now instead of in three minutes.
    await page.evaluate(`localStorage.setItem('TWILIO_FLEX_SSO',
      JSON.stringify({ ...${STORED_LOGIN}, expiration: new Date().toISOString() }))`);
    await page.getByRole('button', { name: 'Log in again' }).click();
    await expect(page.getByRole('link', { name: busyAgent.fullName })).toBeVisible();
  });
});
