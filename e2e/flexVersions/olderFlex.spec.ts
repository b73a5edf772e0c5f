import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { otherFlexVersion } from '../support/flexBundle';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { voiceWithFourComments: call } = sampleReservations;

/** Only `npm run test:older-flex` runs these tests, because it installs another Flex UI first. */

test('an agent reads feedback in another Flex UI, and Teams View shows the activity of the agent', async ({
  emulator,
  signIn,
  signInElsewhere,
}) => {
  const desktop = await signIn(people.busyAgent);
  expect(await desktop.page.evaluate<unknown>('Twilio.Flex.VERSION')).toBe(otherFlexVersion);
  await desktop.select('Router drops the line every evening');
  await desktop.openPanel();
  await expect(desktop.conversation.getByRole('listitem').first()).toBeVisible();
  await desktop.recentTab.click();
  await expect(desktop.recent.getByRole('listitem').first()).toBeVisible();
  await expect(
    desktop.page.locator('.Twilio-MainContainer-end').filter({ has: desktop.panel }),
  ).toBeVisible();

  const { page: teams } = await signInElsewhere(people.supervisor, '/teams');
  const rowOfAgent = teams.getByRole('row').filter({ hasText: people.busyAgent.fullName });
  await expect(rowOfAgent).toContainText('Card declined at checkout');
  await expect(rowOfAgent).toContainText('Available');
  emulator.world.setActivity(people.busyAgent.workerSid, emulator.world.activityNamed('Break').sid);
  await expect(rowOfAgent).toContainText('Break');
  const ownActivity = 'Twilio.Flex.Manager.getInstance().store.getState().flex.worker.activity.name';
  await expect.poll(() => desktop.page.evaluate<unknown>(ownActivity)).toBe('Break');
});

test('a supervisor reads and adds comments in another Flex UI', async ({ signIn }) => {
  const { page } = await signIn(people.supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(people.busyAgent);
  await expect(teams.cards(teams.worker).first()).toBeVisible();
  await expect(page.locator('.Twilio-WorkerCanvas').filter({ has: teams.worker })).toBeVisible();

  await teams.selectTask(call.name);
  await expect(teams.cards(teams.conversation)).toHaveCount(4);
  const taskCanvas = page.locator('.Twilio-SupervisorTaskCanvas');
  await expect(taskCanvas.filter({ has: teams.conversation })).toBeVisible();
  await teams.openForm();
  await teams.text.fill('Well explained');
  await teams.sendButton.click();
  await expect(teams.cards(teams.conversation)).toHaveCount(5);
  await expect(teams.conversation).toContainText('Well explained');
});

test('an admin opens the setup check in another Flex UI', async ({ page, signIn }) => {
  await signIn(people.admin);
  const name = 'Comments setup';
  // In the first versions, the side navigation consists of buttons.
  await page.getByRole('link', { name }).or(page.getByRole('button', { name })).click();
  const setup = page.getByRole('region', { name: 'Assessment comments: setup check' });
  await expect(setup.getByRole('status').first()).toHaveText('Ready for supervisors. Agents: test once.');
  await expect(setup).toContainText(`Flex UI ${otherFlexVersion}`);
});
