import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import type { Emulator } from '../../emulator/createEmulator';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { busyAgent, supervisor } = people;
const {
  voiceWithFourComments: call,
  chatWithTwoComments: chat,
  live,
  transferredToNewAgent,
} = sampleReservations;
const TEXT = 'Opened with the customer’s name, closed with the next step.';

/** The comments with this text that Insights has. */
function saved({ records }: Emulator, text = TEXT): unknown[] {
  const all = records.commentsMatching({ segmentId: call.segmentId ?? '' });
  return all.filter((record) => JSON.stringify(record).includes(text));
}

function posts({ insights }: Emulator): number {
  return insights.calls
    .list()
    .filter(({ endpoint, isPreflight }) => endpoint === 'createComment' && !isPreflight).length;
}

test('a new comment is sent once and appears in every list, also in the browser of the agent', async ({
  emulator,
  signIn,
  signInElsewhere,
}) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  await expect(teams.cards(teams.worker).first()).toBeVisible();
  await teams.selectTask(call.name);
  await expect(teams.cards(teams.conversation)).toHaveCount(4);

  await teams.openForm();
  await teams.text.fill(TEXT);
  await teams.conversation.getByRole('textbox', { name: /Position/ }).fill('1:05');
  await teams.sendButton.dblclick();
  // The second click was beside this button, so it has lost the focus.
  await teams.undoButton.focus();
  await expect(teams.cards(teams.conversation)).toHaveCount(5);
  const card = teams.cards(teams.conversation).filter({ hasText: TEXT });
  await expect(card).toContainText(`${supervisor.fullName} · 1:05`);
  await expect(teams.conversation.getByText('Comment added')).toBeAttached();
  await expect(teams.addButton).toBeFocused();
  expect(posts(emulator)).toBe(1);
  expect(saved(emulator)).toHaveLength(1);
  expect(saved(emulator)[0]).toMatchObject({ offset: '65', agent_id: busyAgent.insightsAgentId });

  await teams.selectAgent(busyAgent);
  await expect(teams.cards(teams.worker).first()).toContainText(TEXT);

  const agent = await signInElsewhere(busyAgent);
  await agent.openPanel();
  await agent.select(call.name);
  await expect(agent.conversation).toContainText(TEXT);
  await agent.recentTab.click();
  await expect(agent.recent).toContainText(TEXT);
});

test('a comment can be undone for five seconds, with the keyboard alone, and is then sent once', async ({
  emulator,
  signIn,
}) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  await expect(teams.cards(teams.conversation)).toHaveCount(4);
  await teams.addButton.press('Enter');
  await expect(teams.text).toBeFocused();
  await expect(teams.conversation).toContainText(`on the record of ${busyAgent.fullName}`);
  await page.keyboard.type(TEXT);
  await teams.category('Empathy').waitFor();

  await page.keyboard.press('Control+Enter');
  await expect(teams.category('Good for Training')).toBeFocused();
  await expect(teams.conversation.getByText('Choose a category.')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(teams.category('Tone of Voice')).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(teams.undoButton).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(teams.text).toBeFocused();
  await expect(teams.text).toHaveValue(TEXT);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Enter');
  await expect(teams.text).toBeFocused();
  expect(posts(emulator)).toBe(0);

  await page.keyboard.press('Control+Enter');
  await expect(teams.cards(teams.conversation).filter({ hasText: TEXT })).toHaveCount(1);
  await expect(teams.addButton).toBeFocused();
  expect(posts(emulator)).toBe(1);
});

test('Escape in the form cancels it and leaves the panel of Flex open', async ({ signIn }) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  await teams.openForm();
  await teams.text.fill(TEXT);
  await teams.text.press('Escape');
  await expect(teams.conversation.getByRole('button', { name: 'Keep writing' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(teams.text).toBeFocused();
  await teams.text.fill('');
  await page.keyboard.press('Escape');
  await expect(teams.addButton).toBeFocused();
});

test('the whole form is visible in a small window', async ({ page, signIn }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  await teams.addButton.click();
  await expect(teams.conversation.getByRole('radio')).toHaveCount(8);
  await expect(teams.conversation.getByRole('form')).toBeInViewport({ ratio: 1 });
  await teams.sendButton.click();
  await expect(teams.text).toHaveAttribute('aria-invalid', 'true');
  await expect(teams.sendButton).toBeInViewport({ ratio: 1 });

  await teams.selectTask(transferredToNewAgent.name);
  await teams.openForm();
  await expect(teams.conversation.getByRole('combobox')).toHaveCount(1);
  await expect(teams.sendButton).toBeInViewport({ ratio: 1 });
});

test('a note on a live call waits until Insights has the call, and is then offered for sending', async ({
  emulator,
  signIn,
}) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(live.name);
  await teams.conversation.getByRole('button', { name: 'Add note' }).click();
  await expect(teams.conversation).toContainText("Insights doesn't have this conversation yet.");
  const position = teams.conversation.getByRole('textbox', { name: /Position/ });
  await expect(position).toHaveValue(/^\d+:\d\d$/);
  await expect(teams.conversation).toContainText('from when the agent accepted');
  const estimate = await position.inputValue();
  await teams.category('Empathy').check();
  await teams.text.fill(TEXT);
  await teams.conversation.getByRole('button', { name: 'Keep note' }).click();
  await expect(teams.conversation.getByRole('button', { name: 'Continue your note' })).toBeFocused();

  emulator.records.addSegment({
    reservationSid: live.reservationSid,
    conversationId: 'card declined at checkout',
    agentId: busyAgent.insightsAgentId ?? '',
    agentName: busyAgent.fullName,
    date: new Date().toISOString(),
    visibleAtMs: 0,
  });
  await teams.conversation.getByRole('button', { name: 'Refresh' }).click();
  await expect(teams.text).toHaveValue(TEXT);
  await expect(position).toHaveValue(estimate);
  expect(posts(emulator)).toBe(0);
  await teams.sendButton.click();
  await expect(teams.cards(teams.conversation).filter({ hasText: TEXT })).toHaveCount(1);
  await expect(teams.cards(teams.conversation)).toContainText(estimate);
  expect(posts(emulator)).toBe(1);
});

for (const answer of ['accept', 'dismiss'] as const) {
  test(`a comment that waits to be sent is not sent when the user wants to leave (${answer})`, async ({
    emulator,
    signIn,
  }) => {
    const { page } = await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    await teams.selectTask(call.name);
    await expect(teams.cards(teams.conversation)).toHaveCount(4);
    await teams.openForm();
    await teams.text.fill(TEXT);
    await teams.text.press('Control+Enter');
    await expect(teams.undoButton).toBeFocused();

    const asked = page.waitForEvent('dialog');
    const reloaded = page.evaluate(() => window.location.reload());
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog[answer]();
    await reloaded.catch(() => undefined);

    if (answer === 'accept') {
      await page.locator('html[data-flex="ready"]').waitFor();
      await teams.openComments();
      await expect(teams.cards(teams.conversation)).toHaveCount(4);
    } else {
      await expect(teams.text).toHaveValue(TEXT);
      await expect(teams.sendButton).toBeEnabled();
    }
    expect(posts(emulator)).toBe(0);
  });
}

test.describe('when it goes wrong', () => {
  test.use({ expectedErrors: FAILED_REQUEST });

  test('a comment that was saved before the server failed is not sent a second time', async ({
    emulator,
    signIn,
  }) => {
    const { page } = await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    await teams.selectTask(call.name);
    await expect(teams.cards(teams.conversation)).toHaveCount(4);
    emulator.insights.faults.add({
      endpoint: 'createComment',
      times: 1,
      phase: 'after',
      response: { kind: 'reset' },
    });
    await teams.openForm();
    await teams.text.fill(TEXT);
    await teams.sendButton.click();
    await expect(teams.cards(teams.conversation).filter({ hasText: TEXT })).toHaveCount(1);
    expect(posts(emulator)).toBe(1);
    expect(saved(emulator)).toHaveLength(1);
  });

  for (const { outcome, times, refreshes } of [
    { outcome: 'ends in a lost connection', times: 20, refreshes: false },
    { outcome: 'ends in a normal response', times: 1, refreshes: true },
  ]) {
    test(`a comment that the browser sends again, which ${outcome}, is counted`, async ({
      emulator,
      signIn,
    }) => {
      const { page } = await signIn(supervisor, '/teams');
      const teams = new TeamsView(page);
      await teams.selectTask(call.name);
      await expect(teams.cards(teams.conversation)).toHaveCount(4);
      emulator.insights.faults.add({ endpoint: 'createComment', times, response: { kind: 'noResponse' } });
      await teams.openForm();
      await teams.text.fill(TEXT);
      await teams.sendButton.click();
      await expect(teams.addButton).toBeVisible();
      if (refreshes) await teams.conversation.getByRole('button', { name: 'Refresh' }).click();

      // As many as the browser has connections to Insights that it can use again, and a new one.
      const heading = teams.conversation.getByRole('heading', { name: /Insights has saved this comment/ });
      await expect(heading).toBeVisible();
      const count = saved(emulator).length;
      expect(count).toBeGreaterThan(1);
      expect(posts(emulator)).toBe(count);
      await expect(heading).toHaveText(`Insights has saved this comment ${count} times`);
      await expect(teams.cards(teams.conversation).filter({ hasText: TEXT })).toHaveCount(count);
    });
  }

  test('a draft survives a switch to another task, and a reload while it is being sent does not send it again', async ({
    emulator,
    signIn,
  }) => {
    const { page } = await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    await teams.selectTask(call.name);
    await teams.openForm();
    await teams.text.fill(TEXT);
    await teams.selectTask(chat.name);
    await expect(teams.text).toBeHidden();
    await teams.selectAgent(busyAgent);
    await teams.selectTask(call.name);
    await expect(teams.text).toHaveValue(TEXT);

    await teams.conversation.getByRole('button', { name: 'Cancel' }).click();
    await teams.conversation.getByRole('button', { name: 'Keep writing' }).click();
    await expect(teams.text).toHaveValue(TEXT);

    emulator.insights.faults.add({ endpoint: 'createComment', times: 1, response: { kind: 'hang' } });
    await teams.text.press('Control+Enter');
    await expect.poll(() => posts(emulator)).toBe(1);
    const dialogs: string[] = [];
    page.once('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(dialogs).toEqual(['beforeunload']);
    await page.locator('html[data-flex="ready"]').waitFor();
    await teams.openComments();
    await expect(teams.cards(teams.conversation).filter({ hasText: TEXT })).toHaveCount(1);
    expect(posts(emulator)).toBe(1);
    expect(saved(emulator)).toHaveLength(1);
  });
});

test('a held Enter key sends a comment once', async ({ emulator, signIn }) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  await teams.openForm();
  await teams.text.fill(TEXT);
  await teams.conversation.getByRole('textbox', { name: /Position/ }).fill('0:30');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(teams.cards(teams.conversation).filter({ hasText: TEXT })).toHaveCount(1);
  expect(posts(emulator)).toBe(1);
});
