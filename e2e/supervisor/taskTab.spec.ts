import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { busyAgent, agentWithoutComments, supervisor } = people;
const { voiceWithFourComments: call, chatWithTwoComments: chat, live } = sampleReservations;

test('what other agents do takes the focus from nobody who types', async ({ emulator, signIn }) => {
  const { world } = emulator;
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  await teams.addButton.click();
  await teams.text.pressSequentially('One ');
  world.setActivity(agentWithoutComments.workerSid, world.activityNamed('Break').sid);
  const row = page.getByRole('row').filter({ hasText: agentWithoutComments.fullName });
  await expect(row).toContainText('Break');
  await expect(teams.text).toBeFocused();
  await page.keyboard.type('two');
  await expect(teams.text).toHaveValue('One two');

  await teams.selectAgent(busyAgent);
  const search = teams.worker.getByRole('searchbox');
  await search.focus();
  world.setActivity(agentWithoutComments.workerSid, world.activityNamed('Available').sid);
  await expect(row).toContainText('Available');
  await expect(search).toBeFocused();
});

test('what was typed on a task that the agent completes meanwhile is found with the agent', async ({
  emulator,
  signIn,
}) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  await teams.addButton.click();
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

test('a conversation can be opened only while Flex can play it', async ({ signIn }) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  await expect(teams.cards(teams.conversation)).toHaveCount(4);
  const open = teams.conversation.getByRole('button', { name: 'Open conversation' });
  await expect(open).toHaveCount(0);

  // The player needs a real Insights. Here, Flex is only made to believe that it has one.
  await page.evaluate(`
    const { Actions, Manager } = Twilio.Flex;
    window.played = [];
    Actions.replaceAction('InsightsPlayerPlay', async (payload) => void window.played.push(payload));
    Manager.getInstance().store.dispatch({ type: 'FLEX_UPDATE_INSIGHTS_SERVICE_STATUS', payload: 'READY' });
  `);
  await expect(open).toHaveCount(4);
  await open.first().click();
  await expect.poll(() => page.evaluate<unknown>('window.played')).toEqual([{ segmentId: call.segmentId }]);
});

test('a live conversation says when a comment can be added', async ({ signIn }) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(live.name);
  await expect(teams.conversation).toContainText('Comments arrive after the conversation');
  await expect(teams.addButton).toBeHidden();
});

test('who may only read is offered no form', async ({ emulator, signIn }) => {
  emulator.insights.settings.setInsightsRoles(supervisor.workerSid, ['wfo.data_analyst']);
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  await expect(teams.cards(teams.conversation)).toHaveCount(4);
  const roles = () => emulator.insights.calls.list().filter(({ endpoint }) => endpoint === 'userRoles');
  await expect.poll(() => roles().some(({ status }) => status === 200)).toBe(true);
  await teams.selectTask(chat.name);
  await expect(teams.cards(teams.conversation)).toHaveCount(2);
  await expect(teams.addButton).toHaveCount(0);
});

test('what is typed is on the screen only: not in the store, storage, console or an address', async ({
  signIn,
}) => {
  const SECRET = 'a draft that nobody else reads';
  const { page } = await signIn(supervisor, '/teams');
  const written: string[] = [];
  page.on('console', (message) => written.push(message.text()));
  page.on('request', (request) => written.push(request.url()));
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  await expect(teams.cards(teams.worker).first()).toBeVisible();
  await teams.worker.getByRole('searchbox').fill(`${SECRET} to search`);
  await teams.selectTask(call.name);
  await teams.addButton.click();
  await teams.text.fill(SECRET);
  await teams.selectAgent(busyAgent);
  await expect(teams.worker.getByRole('searchbox')).toHaveValue(`${SECRET} to search`);

  const kept = await page.evaluate<string>(`
    const seen = new WeakSet();
    const state = JSON.stringify(Twilio.Flex.Manager.getInstance().store.getState(), (key, value) => {
      if (typeof value !== 'object' || value === null) return value;
      if (seen.has(value)) return undefined;
      seen.add(value);
      return value;
    });
    [state, JSON.stringify(localStorage), JSON.stringify(sessionStorage), location.href].join('\\n');
  `);
  expect(kept.length).toBeGreaterThan(1_000);
  expect([kept, ...written].filter((text) => text.includes(SECRET))).toEqual([]);
});
