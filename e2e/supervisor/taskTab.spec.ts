import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { busyAgent, agentWithoutComments, supervisor } = people;
const { voiceWithFourComments: call } = sampleReservations;

test('a supervisor keeps the focus in a field or menu while other agents change their activity', async ({
  emulator,
  signIn,
}) => {
  const { world } = emulator;
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  await teams.openForm();
  await teams.text.pressSequentially('One ');
  world.setActivity(agentWithoutComments.workerSid, world.activityNamed('Break').sid);
  const row = page.getByRole('row').filter({ hasText: agentWithoutComments.fullName });
  await expect(row).toContainText('Break');
  await expect(teams.text).toBeFocused();
  await page.keyboard.type('two');
  await expect(teams.text).toHaveValue('One two');

  await teams.selectAgent(busyAgent);
  const { search } = teams;
  await teams.searchButton.click();
  world.setActivity(agentWithoutComments.workerSid, world.activityNamed('Available').sid);
  await expect(row).toContainText('Available');
  await expect(search).toBeFocused();

  await teams.menuButton.click();
  const refresh = page.getByRole('menuitem', { name: 'Refresh' });
  await expect(refresh).toBeFocused();
  world.setActivity(agentWithoutComments.workerSid, world.activityNamed('Break').sid);
  await expect(row).toContainText('Break');
  await expect(refresh).toBeFocused();
});

test('the draft for a task that the agent completes moves to the comments of the agent', async ({
  emulator,
  signIn,
}) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  await teams.openForm();
  await teams.text.fill('Not sent in time');
  emulator.world.setReservationStatus(call.reservationSid, 'completed');
  await expect(teams.conversation).toBeHidden();

  await teams.selectAgent(busyAgent);
  const card = page.locator('#assessment-comments-worker').filter({ hasText: 'Your unsent comment' });
  await expect(card).toContainText('Not sent in time');
  await card.getByRole('button', { name: 'Discard' }).click();
  await card.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(page.getByText('Not sent in time')).toHaveCount(0);
});

test('the commands that need a conversation in Flex appear only while Flex can show one', async ({
  signIn,
}) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  await expect(teams.cards(teams.conversation)).toHaveCount(4);
  const open = page.getByRole('menuitem', { name: /^Open at / });
  await teams.conversation.getByRole('button', { name: 'More actions' }).first().click();
  await expect(page.getByRole('menuitem', { name: 'Copy text' })).toBeVisible();
  await expect(open).toHaveCount(0);

  await page.evaluate(`Twilio.Flex.Manager.getInstance().store.dispatch({
    type: 'FLEX_UPDATE_INSIGHTS_SERVICE_STATUS', payload: 'READY',
  })`);
  await expect(open, 'in the menu that is open').toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Copy link' })).toBeVisible();
});
