import type { Locator } from '@playwright/test';
import { createCall } from '../../emulator/world/calls';
import { createChat } from '../../emulator/world/chats';
import { people } from '../../emulator/world/sample/people';
import type { AgentDesktop } from '../support/AgentDesktop';
import { expect, test } from '../support/flexTest';

const { agentWithoutComments: ilse, agentUnknownToInsights: joss, supervisor: vera } = people;

test.use({
  emulatorSettings: { segmentDelayMs: 0 },
  // Flex waits ten seconds for call monitoring to start. A busy machine may take longer.
  expectedErrors: /Failed to start monitoring/,
});

async function accept(desktop: AgentDesktop, name: string): Promise<void> {
  await desktop.task(name).getByRole('button', { name: 'Accept' }).click();
}

async function complete(desktop: AgentDesktop, name: string): Promise<void> {
  await desktop.select(name);
  await desktop.page.getByRole('button', { name: 'Complete' }).filter({ visible: true }).click();
  await expect(desktop.task(name)).toBeHidden();
}

async function openDirectory({ page }: AgentDesktop): Promise<void> {
  await page.getByTestId('call-transfer').filter({ visible: true }).click();
}

async function openChatDirectory({ page }: AgentDesktop): Promise<void> {
  await page.getByTestId('task-actions-menu-toggle').filter({ visible: true }).click();
  await page.getByRole('menuitem', { name: 'Transfer' }).click();
}

async function say({ page }: AgentDesktop, text: string): Promise<void> {
  await page.getByPlaceholder('Type message').filter({ visible: true }).fill(text);
  await page.getByRole('button', { name: 'Send' }).filter({ visible: true }).click();
}

function bubble({ page }: AgentDesktop, text: string): Locator {
  return page.locator('.Twilio-MessageBubble').filter({ hasText: text, visible: true });
}

test('an agent transfers a call to another agent while a supervisor watches, and Insights gets two segments', async ({
  emulator,
  signIn,
  signInElsewhere,
}) => {
  const { world, records } = emulator;
  const first = await signIn(ilse);
  const second = await signInElsewhere(joss);
  const teams = await signInElsewhere(vera, '/teams');
  const call = createCall(world, { customerName: 'Lorcan Weir', queueName: 'Orders' });
  world.offer({ taskSid: call.sid, workerSid: ilse.workerSid });
  await accept(first, 'Lorcan Weir');

  await openDirectory(first);
  await expect(first.page.getByText('Tobin Ashgrove').filter({ visible: true })).toBeVisible();
  await first.page.getByPlaceholder('Search').filter({ visible: true }).fill('joss');
  await expect(first.page.getByText('Tobin Ashgrove').filter({ visible: true })).toBeHidden();
  await first.page.getByText(joss.fullName).filter({ visible: true }).hover();
  await first.page.getByRole('button', { name: `Transfer to ${joss.fullName}` }).click();

  await expect(second.task('Lorcan Weir')).toContainText(`Request from ${ilse.fullName}`);
  await expect(first.task('Lorcan Weir')).toContainText('Wrap up');
  await accept(second, 'Lorcan Weir');
  await expect(second.task('Lorcan Weir')).toContainText('Live');
  const cards = teams.page.getByRole('button').filter({ hasText: 'Lorcan Weir', visible: true });
  await expect(cards).toHaveCount(2);
  await cards.filter({ hasNotText: 'Wrap up' }).click();
  await teams.page.getByRole('button', { name: 'Monitor Call' }).click();

  await complete(first, 'Lorcan Weir');
  await expect(cards).toHaveCount(1);
  await second.page
    .getByRole('button', { name: 'Hang Up', exact: true })
    .filter({ visible: true })
    .first()
    .click();
  await complete(second, 'Lorcan Weir');
  await expect(cards).toHaveCount(0);

  const segments = records.segmentsOfReservations(world.reservationsOf(call.sid).map(({ sid }) => sid));
  expect(segments.map(({ agent_name: name }) => name).sort()).toEqual([ilse.fullName, joss.fullName]);
  expect(new Set(segments.map(({ external_id: id }) => id)).size).toBe(1);
});

test('a transferred chat keeps its thread, and a call to a queue rings at an available agent', async ({
  emulator,
  signIn,
  signInElsewhere,
}) => {
  const { world, records } = emulator;
  const first = await signIn(ilse);
  const second = await signInElsewhere(joss);
  const lines = ['Is the lamp dimmable?'];
  const chat = createChat(world, { customerName: 'Lorcan Weir', lines, agentIdentity: ilse.identity });
  const { sid: sent } = world.offer({ taskSid: chat.sid, workerSid: ilse.workerSid });
  await accept(first, 'Lorcan Weir');
  await say(first, 'A colleague knows.');
  await expect(bubble(first, 'A colleague knows.')).toBeVisible();

  await openChatDirectory(first);
  await first.page.getByPlaceholder('Search').filter({ visible: true }).fill('joss');
  await first.page.getByText(joss.fullName).filter({ visible: true }).hover();
  await first.page.getByRole('button', { name: `Transfer to ${joss.fullName}` }).click();
  await first.page.getByRole('button', { name: 'Confirm transfer' }).click();
  await expect(second.task('Lorcan Weir')).toContainText('Transfer chat');
  await expect(first.page.getByText(`transfer request made to ${joss.fullName}`)).toBeVisible();
  const received = world.openReservations(joss.workerSid).find(({ status }) => status === 'pending');
  await accept(second, 'Lorcan Weir');
  await expect(bubble(second, 'A colleague knows.')).toBeVisible();
  await complete(first, 'Lorcan Weir');
  await say(second, 'It is.');
  await expect(bubble(second, 'It is.')).toBeVisible();
  await second.page.getByTestId('end-task-button').filter({ visible: true }).click();
  await complete(second, 'Lorcan Weir');

  const segments = records.segmentsOfReservations([sent, received?.sid ?? '']);
  expect(segments.map(({ agent_name: name }) => name).sort()).toEqual([ilse.fullName, joss.fullName]);
  expect(new Set(segments.map(({ external_id: id }) => id)).size).toBe(1);

  for (const { workerSid } of [vera, people.admin, people.busyAgent, people.newAgent])
    world.setActivity(workerSid, world.activityNamed('Break').sid);
  const call = createCall(world, { customerName: 'Nadine Oyelaran', queueName: 'Orders' });
  world.offer({ taskSid: call.sid, workerSid: ilse.workerSid });
  await accept(first, 'Nadine Oyelaran');
  await openDirectory(first);
  await first.page.getByText('Queues', { exact: true }).filter({ visible: true }).first().click();
  await first.page.getByText('Technical support', { exact: true }).filter({ visible: true }).first().hover();
  await first.page.getByRole('button', { name: 'Transfer to Technical support' }).click();
  await expect(second.task('Nadine Oyelaran')).toContainText('Request from Ilse Marrow');
  await second.task('Nadine Oyelaran').getByRole('button', { name: 'Reject' }).click();
  await expect(second.task('Nadine Oyelaran')).toBeHidden();
  await complete(first, 'Nadine Oyelaran');
});
