import type { Locator } from '@playwright/test';
import type { Emulator } from '../../emulator/createEmulator';
import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { sidFor } from '../../emulator/world/sids';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { newAgent, busyAgent, supervisor } = people;
const {
  voiceWithFourComments: call,
  withoutComments,
  transferredToNewAgent,
  transferredByBusyAgent,
} = sampleReservations;
const TEXT = 'The customer knew what happens next.';
const DAY_MS = 24 * 60 * 60 * 1_000;

/** Adds a conversation of an agent that took place a week ago, and returns its segment ID. */
function addOldConversation({ records }: Emulator, name: string, agent = newAgent): string {
  const { segment_id } = records.addSegment({
    reservationSid: sidFor('WR', name),
    conversationId: sidFor('EV', name),
    agentId: agent.insightsAgentId ?? '',
    agentName: agent.fullName,
    queue: 'Returns',
    date: new Date(Date.now() - 7 * DAY_MS).toISOString(),
    visibleAtMs: 0,
  });
  return segment_id;
}

/** Writes the text of this file into a form, and sends it. */
async function writeAndSend(form: Locator, isWritten = false): Promise<void> {
  const select = form.getByRole('combobox', { name: 'Category' });
  await form
    .getByRole('radiogroup')
    .or(select.filter({ hasText: 'Choose a category' }))
    .waitFor();
  const category = form.getByRole('radio', { name: 'Empathy' });
  if (await category.isVisible()) await category.check();
  else await select.selectOption('Empathy');
  if (!isWritten) await form.getByRole('textbox', { name: 'Comment', exact: true }).fill(TEXT);
  await form.getByRole('button', { name: /^Add( again)?(?! comment)/ }).click();
  await expect(form.getByText('Comment added')).toBeVisible();
}

/** The comments with the text of this file that Insights has. */
function saved({ records }: Emulator, text = TEXT): unknown[] {
  return records.commentsMatching({}).filter((record) => JSON.stringify(record).includes(text));
}

test('a comment is added to a conversation of last week from the comments on its agent', async ({
  emulator,
  signIn,
}) => {
  const segmentId = addOldConversation(emulator, 'last week');
  emulator.records.addComment({
    segmentId,
    agentId: newAgent.insightsAgentId,
    category: { id: 'category-x', name: 'Empathy' },
    text: 'Zebra crossing',
    offsetSeconds: 0,
    reviewer: { name: supervisor.fullName, email: null },
    createdAtMs: Date.now() - 6 * DAY_MS,
  });
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(newAgent);
  await teams.searchFor('zebra');
  await expect(teams.cards(teams.worker)).toHaveCount(1);
  const heading = teams.worker.getByRole('heading', { level: 4 }).filter({ hasText: 'Returns' });
  // Headings ask only for what is on screen. Flex scrolls to the top when it has moved the focus to its own button.
  await expect(async () => {
    await teams.cards(teams.worker).scrollIntoViewIfNeeded();
    await expect(heading).toBeVisible({ timeout: 2_000 });
  }).toPass();

  await teams.worker.getByRole('listitem').getByRole('button', { name: 'Add comment' }).click();
  const form = teams.worker.getByRole('group', { name: /^Comment on: .*Returns/ });
  const text = form.getByRole('textbox', { name: 'Comment', exact: true });
  await expect(text).toBeFocused();
  await text.fill(TEXT);
  // The list below changes, and the form stays as it is.
  await teams.searchFor('returns');
  await expect(text).toHaveValue(TEXT);
  await writeAndSend(form, true);

  await expect(teams.cards(teams.worker)).toHaveCount(2);
  await expect(teams.cards(teams.worker).first()).toContainText(TEXT);
  await expect(heading.last()).toBeVisible();
  expect(saved(emulator)).toEqual([
    expect.objectContaining({ segment_id: segmentId, agent_id: newAgent.insightsAgentId }),
  ]);
  await form.getByRole('button', { name: 'Close comment form' }).click();
  await expect(form).toBeHidden();
});

test('a draft whose task has gone is continued in the comments on the agent, and sent', async ({
  emulator,
  signIn,
}) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  await teams.openForm();
  await teams.text.fill(TEXT);
  emulator.world.setReservationStatus(call.reservationSid, 'completed');
  await expect(teams.conversation).toBeHidden();

  await teams.selectAgent(busyAgent);
  await expect(teams.worker.getByRole('heading', { name: 'Your unsent comment' })).toBeVisible();
  const resume = teams.worker.getByRole('button', { name: 'Continue', exact: true });
  await resume.click();
  const form = teams.worker.getByRole('group', { name: /^Comment on: .*Billing/ });
  await expect(form.getByRole('textbox', { name: 'Comment', exact: true })).toHaveValue(TEXT);
  await expect(teams.worker.getByRole('heading', { name: 'Your unsent comment' })).toBeHidden();
  await writeAndSend(form, true);

  expect(saved(emulator)).toEqual([expect.objectContaining({ segment_id: call.segmentId })]);
});

test('a conversation without comments is found among those that Teams View has shown', async ({
  emulator,
  signIn,
}) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  await expect(teams.cards(teams.worker).first()).toBeVisible();
  const requests = (): number =>
    emulator.insights.calls
      .list()
      .filter(({ query, isPreflight }) => !isPreflight && (query.ReservationId ?? []).length > 1).length;
  const before = requests();
  const unfold = teams.uncommented();
  await expect(unfold).toHaveAttribute('aria-expanded', 'false');
  await unfold.click();

  await expect(unfold).toHaveText(/^Conversations without comments \(\d+\)$/);
  expect(requests()).toBe(before + 1);
  const item = page
    .getByRole('listitem')
    .filter({ hasText: withoutComments.queue, hasNot: page.getByRole('article') });
  await item.getByRole('button', { name: 'Add comment' }).click();
  const form = teams.worker.getByRole('group', { name: /^Comment on: .*Orders/ });
  await form.getByRole('textbox', { name: 'Comment', exact: true }).fill(TEXT);
  await writeAndSend(form, true);

  expect(saved(emulator)).toEqual([
    expect.objectContaining({ segment_id: withoutComments.segmentId, agent_id: busyAgent.insightsAgentId }),
  ]);
  await expect(item).toHaveCount(0);
});

test('a comment is added to the conversation of a pasted link, which may be on another agent', async ({
  emulator,
  signIn,
}) => {
  const segmentId = addOldConversation(emulator, 'pasted', busyAgent);
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(newAgent);
  await teams.choose('Add to another conversation');
  const field = teams.worker.getByRole('textbox', { name: 'Conversation link or ID' });
  await field.fill('the call of last week');
  await field.press('Enter');
  await expect(teams.worker.getByText('Enter the link of a conversation, or its ID.')).toBeVisible();

  await field.fill(
    `https://services.twilio.com/flex-insights-drilldown/accounts/AC1/segments/${segmentId}?timeFrom=134`,
  );
  await field.press('Enter');
  const words = `This conversation is on the record of ${busyAgent.fullName}, not of the selected agent.`;
  await expect(teams.worker.getByText(words)).toBeVisible();
  await teams.worker.getByRole('button', { name: 'Add comment' }).first().click();

  const form = teams.worker.getByRole('group', { name: /^Comment on: .*Returns/ });
  await expect(form.getByText(words)).toBeVisible();
  await expect(form.getByRole('textbox', { name: /Position/ })).toHaveValue('2:14');
  await form.getByRole('textbox', { name: 'Comment', exact: true }).fill(TEXT);
  await writeAndSend(form, true);
  expect(saved(emulator)).toEqual([
    expect.objectContaining({
      segment_id: segmentId,
      agent_id: busyAgent.insightsAgentId,
      offset: '134',
    }),
  ]);
});

test('a comment on a transferred conversation is about the part that the supervisor chooses', async ({
  emulator,
  signIn,
}) => {
  const { page } = await signIn(supervisor, `/teams/tasks/${transferredToNewAgent.reservationSid}`);
  const teams = new TeamsView(page);
  await teams.openComments();
  await expect(teams.cards(teams.conversation)).toHaveCount(3);
  await teams.openForm();
  const choice = teams.conversation.getByRole('combobox', { name: 'Whose part the comment is about' });
  await expect(choice.locator('option:checked')).toHaveText(`2. ${newAgent.fullName}`);
  await choice.selectOption(`1. ${busyAgent.fullName}`);
  await expect(choice).toHaveAttribute('aria-busy', 'false');
  await teams.text.fill(TEXT);
  await teams.sendButton.click();

  await expect(teams.conversation.getByText('Comment added')).toBeVisible();
  expect(saved(emulator)).toEqual([
    expect.objectContaining({
      segment_id: transferredByBusyAgent.segmentId,
      agent_id: busyAgent.insightsAgentId,
    }),
  ]);
});
