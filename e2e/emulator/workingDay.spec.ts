import { createCall, customerLeaves } from '../../emulator/world/calls';
import { conversationOf, createChat } from '../../emulator/world/chats';
import { people } from '../../emulator/world/sample/people';
import type { AgentDesktop } from '../support/AgentDesktop';
import { expect, test } from '../support/flexTest';

const { agentWithoutComments: ilse, supervisor: vera } = people;

async function click(desktop: AgentDesktop, task: string, button: 'Accept' | 'Reject'): Promise<void> {
  await desktop.task(task).getByRole('button', { name: button }).click();
}

async function setActivity({ page }: AgentDesktop, name: string): Promise<void> {
  await page.getByTestId('activity-dropdown-button').click();
  await page.getByText(name, { exact: true }).filter({ visible: true }).first().click();
}

test('an agent rejects, misses, accepts and completes calls and chats while a supervisor watches', async ({
  emulator,
  signIn,
  signInElsewhere,
}) => {
  const { world } = emulator;
  const { workerSid } = ilse;
  const desktop = await signIn(ilse);
  const teams = await signInElsewhere(vera, '/teams');
  const card = (name: string) => teams.page.getByRole('button').filter({ hasText: name, visible: true });

  const short = createCall(world, { customerName: 'Odile Brask', reservationTimeoutMs: 10_000 });
  const missed = world.offer({ taskSid: short.sid, workerSid });
  await expect(desktop.task('Odile Brask')).toBeVisible();
  await expect(desktop.task('Odile Brask')).toBeHidden();
  expect(world.reservation(missed.sid).status).toBe('timeout');

  const call = createCall(world, { customerName: 'Lorcan Weir' });
  world.offer({ taskSid: call.sid, workerSid });
  await click(desktop, 'Lorcan Weir', 'Reject');
  await expect(desktop.task('Lorcan Weir')).toBeHidden();
  await expect(card('Lorcan Weir')).toBeHidden();
  world.offer({ taskSid: call.sid, workerSid });
  await click(desktop, 'Lorcan Weir', 'Accept');
  await expect(card('Lorcan Weir')).toBeVisible();

  await desktop.page.getByTestId('hold-participant').filter({ visible: true }).click();
  await expect(desktop.page.getByText('On Hold').filter({ visible: true }).first()).toBeVisible();
  expect(world.task(call.sid).isCustomerOnHold).toBe(true);

  const chat = createChat(world, { customerName: 'Nadine Oyelaran', lines: ['Hello?'], agentIdentity: '' });
  world.offer({ taskSid: chat.sid, workerSid });
  await click(desktop, 'Nadine Oyelaran', 'Accept');
  await card('Nadine Oyelaran').click();
  const thread = conversationOf(world, chat);
  if (!thread) throw new Error('A chat has a thread');
  world.conversations.say(thread.sid, thread.customer.identity, 'Is anybody there?');
  for (const { page } of [desktop, teams])
    await expect(
      page.locator('.Twilio-MessageBubble').filter({ hasText: 'anybody', visible: true }),
    ).toBeVisible();

  customerLeaves(world, call.sid);
  await expect(desktop.task('Lorcan Weir')).toContainText('Wrap up');
  await expect(card('Lorcan Weir')).toContainText('Wrap up');
  await desktop.select('Lorcan Weir');
  await desktop.page.getByRole('button', { name: 'Complete' }).filter({ visible: true }).click();
  await expect(desktop.task('Lorcan Weir')).toBeHidden();
  await expect(card('Lorcan Weir')).toBeHidden();

  const ringing = world.offer({
    taskSid: world.createTask({ attributes: { name: 'Late errand' } }).sid,
    workerSid,
  });
  await expect(desktop.task('Late errand')).toBeVisible();
  await setActivity(desktop, 'Break');
  await expect(desktop.task('Late errand')).toBeHidden();
  expect(world.reservation(ringing.sid).status).toBe('rejected');
  await expect(teams.page.getByRole('button', { name: 'User Ilse Marrow with status Break' })).toBeVisible();
});
