import type { Locator } from '@playwright/test';
import { errorResponse } from '../../emulator/routing/route';
import { people } from '../../emulator/world/sample/people';
import { TeamsView } from '../support/TeamsView';
import { expect, test } from './functionsTest';
import { FUNCTIONS_ORIGIN } from './hosts';

const { busyAgent, supervisor } = people;
const REASON = 'The refund date was right: the new rule is in the mail of March 2.';
const ANSWER = 'You are right, thank you.';
const AWAY = errorResponse(503, 20503, 'Service unavailable');

test.use({
  pluginSettings: { functions_url: `${FUNCTIONS_ORIGIN}/`, acknowledgements: true, team_column: true },
});

const newestIn = (list: Locator): Locator => list.locator('[aria-posinset="1"]').first();
const named = (within: Locator, name: string): Locator => within.getByRole('button', { name, exact: true });

test('an agent acknowledges feedback, and the supervisor sees it after a refresh', async ({
  signIn,
  signInOn,
  otherComputer,
}) => {
  const desktop = await signIn(busyAgent);
  const page = await otherComputer();
  await signInOn(page, supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  await expect(teams.worker.getByRole('button', { name: /^Acknowledged 0 of / })).toBeVisible();
  await expect(newestIn(teams.worker)).toContainText('Not acknowledged');

  await desktop.openPanel();
  const newest = newestIn(desktop.recent);
  await named(newest, 'Acknowledge').click();
  await expect(newest).toContainText('Your supervisor will see that you acknowledged this.');
  await expect(newest).toContainText(/Acknowledged · /);
  await expect(newest).toBeFocused();

  await teams.choose('Refresh');
  const figure = teams.worker.getByRole('button', { name: /^Acknowledged 1 of / });
  await expect(figure).toBeVisible();
  await expect(newestIn(teams.worker)).toContainText(/Acknowledged · /);
  await figure.click();
  await expect(teams.cards(teams.worker)).toHaveCount(1);
  await expect(teams.worker.getByRole('button', { name: 'Remove filter: Acknowledged' })).toBeVisible();

  await desktop.reload();
  await expect(newestIn(desktop.recent)).toContainText(/Acknowledged · /);
});

test('an agent asks for a review by keyboard, the supervisor closes it with an answer, and the agent reads it', async ({
  page: agentPage,
  signIn,
  signInOn,
  otherComputer,
}) => {
  const desktop = await signIn(busyAgent);
  await desktop.openPanel();
  const newest = newestIn(desktop.recent);
  await named(newest, 'Acknowledge').waitFor();
  await newest.focus();
  await desktop.actions(newest).press('Enter');
  await agentPage.keyboard.press('End');
  await agentPage.keyboard.press('Enter');
  await expect(newest.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await agentPage.keyboard.type(REASON);
  await agentPage.keyboard.press('Control+Enter');
  await expect(newest).toContainText(/Review asked for · .*The refund date was right/);
  await expect(newest).toBeFocused();

  const page = await otherComputer();
  await signInOn(page, supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  await named(teams.worker, '1 review asked for').click();
  await expect(teams.cards(teams.worker)).toHaveCount(1);
  const asked = newestIn(teams.worker);
  await expect(asked).toContainText(REASON);
  await named(asked, 'Close review').click();
  await asked.getByRole('textbox', { name: 'Answer (optional)' }).fill(ANSWER);
  await asked.getByRole('button', { name: /^Close review/ }).click();
  await expect(asked).toContainText(/Review closed · .*You are right, thank you\./);
  await expect(asked).toBeFocused();

  await desktop.choose('Refresh');
  await expect(newest).toContainText(ANSWER);
  await desktop.chooseOn(newest, 'Ask for a review');
  await expect(newest.getByRole('textbox', { name: 'Reason' })).toBeFocused();
});

test('nothing is shown as saved while the store is away, and a press tries again', async ({
  page,
  scene,
  signIn,
}) => {
  const desktop = await signIn(busyAgent);
  await desktop.openPanel();
  const newest = newestIn(desktop.recent);
  await named(newest, 'Acknowledge').waitFor();
  scene.fakeTwilio.settings.syncFault = () => Promise.resolve(AWAY);
  await named(newest, 'Acknowledge').click();
  await expect(newest).toContainText('Not saved.', { timeout: 30_000 });
  await expect(newest).not.toContainText('Acknowledged ·');
  const asksBeforeLeaving = page.waitForEvent('dialog');
  const leaving = page.evaluate('location.reload()').catch(() => undefined);
  await (await asksBeforeLeaving).dismiss();
  await leaving;

  scene.fakeTwilio.settings.syncFault = null;
  await named(newest, 'Try again').click();

  await expect(newest).toContainText(/Acknowledged · /);
});

test('feedback is there when the store is away, slow or refuses, and none of it looks as if it was not acknowledged', async ({
  scene,
  signIn,
  signInOn,
  otherComputer,
}) => {
  const { settings } = scene.fakeTwilio;
  settings.syncFault = () => Promise.resolve(AWAY);
  const desktop = await signIn(busyAgent);
  await desktop.openPanel();
  await expect(desktop.recent.getByText('What you acknowledged could not be loaded.')).toBeVisible({
    timeout: 30_000,
  });
  await expect(newestIn(desktop.recent)).toBeVisible();
  await expect(named(desktop.recent, 'Acknowledge')).toHaveCount(0);

  const page = await otherComputer();
  let release = (): void => undefined;
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  settings.syncFault = () => slow.then(() => null);
  await signInOn(page, supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  await expect(newestIn(teams.worker)).toBeVisible();
  await expect(teams.worker.getByText(/acknowledged/i)).toHaveCount(0);
  release();
  await expect(newestIn(teams.worker)).toContainText('Not acknowledged');

  settings.syncFault = null;
  await named(desktop.recent, 'Try again').click();
  await expect(named(newestIn(desktop.recent), 'Acknowledge')).toBeVisible();
});

test('the column of the team shows reviews that are asked for, and the first comment stays on the first screen', async ({
  signIn,
  signInOn,
  otherComputer,
}) => {
  const desktop = await signIn(busyAgent);
  await desktop.openPanel();
  const newest = newestIn(desktop.recent);
  await named(newest, 'Acknowledge').waitFor();
  await desktop.chooseOn(newest, 'Ask for a review');
  await newest.getByRole('textbox', { name: 'Reason' }).fill(REASON);
  await newest.getByRole('button', { name: /^Ask/ }).click();
  await expect(newest).toContainText(/Review asked for · /);

  const page = await otherComputer();
  await page.setViewportSize({ width: 1280, height: 720 });
  await signInOn(page, supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  await named(teams.worker, '1 review asked for').waitFor();
  await expect(teams.cards(teams.worker).first()).toBeInViewport({ ratio: 1 });

  await expect(page.locator('.Twilio-WorkersDataTable').getByTitle(/1 review asked for$/)).toBeVisible();
});
