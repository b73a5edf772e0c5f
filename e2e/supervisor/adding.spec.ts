import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import type { FaultResponse } from '../../emulator/insights/faults/faultSchema';
import type { Emulator } from '../../emulator/createEmulator';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { busyAgent, supervisor } = people;
const { voiceWithFourComments: call, chatWithTwoComments: chat } = sampleReservations;
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

test('a comment is sent once and stands in every list at once, also in the agent’s own browser', async ({
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

  await teams.addButton.click();
  await expect(teams.text).toBeFocused();
  await teams.text.fill(TEXT);
  await teams.conversation.getByRole('textbox', { name: /Position/ }).fill('1:05');
  await teams.sendButton.dblclick();
  await expect(teams.cards(teams.conversation)).toHaveCount(5);
  const card = teams.cards(teams.conversation).filter({ hasText: TEXT });
  await expect(card).toContainText('at 1:05');
  await expect(card).toContainText(supervisor.fullName);
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
  await expect(agent.recent).toContainText(TEXT);
});

test.describe('when it goes wrong', () => {
  test.use({ expectedErrors: FAILED_REQUEST });

  const REFUSED_BEFORE: [name: string, response: FaultResponse, words: RegExp][] = [
    [
      '400',
      { kind: 'status', status: 400, body: { code: 20001, status: 400 } },
      /did not accept the comment/,
    ],
    ['403', { kind: 'status', status: 403, body: { code: 45003, status: 403 } }, /permission/],
  ];

  test('a refusal says why, keeps what was typed and saves nothing; a second try is one request', async ({
    emulator,
    signIn,
  }) => {
    const { page } = await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    await teams.selectTask(call.name);
    await teams.addButton.click();
    await teams.text.fill(TEXT);
    for (const [, answer, words] of REFUSED_BEFORE) {
      emulator.insights.faults.add({ endpoint: 'createComment', times: 1, response: answer });
      await teams.sendButton.click();
      await expect(teams.conversation.getByText(words).first()).toBeVisible();
      await expect(teams.text).toHaveValue(TEXT);
    }
    expect(saved(emulator)).toHaveLength(0);
    expect(posts(emulator)).toBe(REFUSED_BEFORE.length);

    emulator.insights.faults.add({
      endpoint: 'createComment',
      times: 1,
      response: { kind: 'status', status: 429, body: { code: 20429, status: 429 } },
    });
    await teams.sendButton.click();
    await expect(teams.cards(teams.conversation).filter({ hasText: TEXT })).toHaveCount(1);
    expect(posts(emulator)).toBe(REFUSED_BEFORE.length + 2);
    expect(saved(emulator)).toHaveLength(1);
  });

  for (const [name, stored, fault] of [
    ['fails after it was saved', true, { phase: 'after', response: { kind: 'status', status: 500 } }],
    ['never answers after it was saved', true, { phase: 'after', response: { kind: 'hang' } }],
    ['never answers and saves nothing', false, { phase: 'before', response: { kind: 'hang' } }],
  ] as const) {
    test(`a server that ${name} is not asked a second time`, async ({ emulator, signIn }) => {
      const { page } = await signIn(supervisor, '/teams');
      const teams = new TeamsView(page);
      await teams.selectTask(call.name);
      await expect(teams.cards(teams.conversation)).toHaveCount(4);
      emulator.insights.faults.add({ endpoint: 'createComment', times: 1, ...fault });
      await teams.addButton.click();
      await teams.text.fill(TEXT);
      await teams.sendButton.click();
      if (stored) {
        await expect(teams.cards(teams.conversation).filter({ hasText: TEXT })).toHaveCount(1);
      } else {
        await expect(
          teams.conversation.getByText(/couldn't confirm that the comment was saved/),
        ).toBeVisible();
        await expect(teams.text).toHaveValue(TEXT);
      }
      expect(posts(emulator)).toBe(1);
      expect(saved(emulator)).toHaveLength(stored ? 1 : 0);
    });
  }

  test('what was typed survives switching, asks before it is thrown away, and a reload sends nothing again', async ({
    emulator,
    signIn,
  }) => {
    const { page } = await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    await teams.selectTask(call.name);
    await teams.addButton.click();
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

test('empty, over-long and badly placed comments get a message beside the field and are not sent', async ({
  emulator,
  signIn,
}) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  await teams.addButton.click();
  await teams.sendButton.click();
  await expect(teams.text).toHaveAttribute('aria-invalid', 'true');
  await expect(teams.text).toBeFocused();
  await teams.text.fill('x'.repeat(10_001));
  await teams.sendButton.click();
  await expect(teams.text).toHaveAttribute('aria-invalid', 'true');
  await teams.text.fill(TEXT);
  const position = teams.conversation.getByRole('textbox', { name: /Position/ });
  await position.fill('half way');
  await teams.sendButton.click();
  await expect(position).toHaveAttribute('aria-invalid', 'true');
  await expect(position).toBeFocused();
  expect(posts(emulator)).toBe(0);

  await position.fill('0:30');
  await position.focus();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(teams.cards(teams.conversation).filter({ hasText: TEXT })).toHaveCount(1);
  expect(posts(emulator)).toBe(1);
});
