import type { Locator } from '@playwright/test';
import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import type { CommentRecord } from '../../emulator/world/insightsComments';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { busyAgent, newAgent, agentWithoutComments, agentUnknownToInsights, veteranAgent, supervisor } =
  people;
const { voiceWithFourComments: call, chatWithTwoComments: chat } = sampleReservations;
const { transferredByBusyAgent, transferredToNewAgent } = sampleReservations;

const ownTexts = (reservation: typeof call): string[] => reservation.comments.map(({ text }) => text);

test('a supervisor clicks from agent to agent: figures, list and filters, which stay', async ({
  emulator,
  signIn,
}) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  const cards = teams.cards(teams.worker);
  const own = emulator.records.commentsMatching({
    agentId: busyAgent.insightsAgentId ?? '',
  }) as CommentRecord[];
  await expect(teams.worker).toContainText(`${own.length} comments, from`);
  await expect(cards.first()).toContainText('Weight');

  await teams.worker.getByRole('searchbox').fill('greeting');
  const greetings = own.filter(({ comment }) => /greeting/i.test(comment.comment ?? '')).length;
  await expect(teams.worker.getByText(`${greetings} of ${own.length} loaded match`)).toBeVisible();
  await expect(teams.worker.locator('[aria-posinset="1"]')).toHaveAttribute(
    'aria-setsize',
    String(greetings),
  );

  await teams.selectAgent(newAgent);
  await expect(teams.worker.getByRole('searchbox')).toHaveValue('greeting');
  await teams.worker.getByRole('searchbox').fill('no reviewer ever wrote this');
  await expect(teams.worker.getByText('No comments match your filters')).toBeVisible();
  await teams.worker.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(cards.first()).toBeVisible();

  await teams.selectAgent(agentWithoutComments);
  await expect(teams.worker.getByRole('heading', { name: 'No comments for this agent' })).toBeVisible();
  await teams.selectAgent(agentUnknownToInsights);
  await expect(
    teams.worker.getByRole('heading', { name: "Can't match this agent to Insights" }),
  ).toBeVisible();
});

test('2,000 comments are loaded in large pages, and loading can be stopped', async ({ emulator, signIn }) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(veteranAgent);
  await expect(teams.cards(teams.worker).first()).toBeVisible();
  const { calls, faults } = emulator.insights;
  await expect(teams.worker.getByRole('button', { name: 'Load all' })).toBeVisible();

  faults.add({ endpoint: 'comments', response: { kind: 'hang' } });
  await teams.worker.getByRole('button', { name: 'Load all' }).click();
  await expect(teams.worker.getByText(/Loading all comments/)).toBeVisible();
  await teams.worker.getByRole('button', { name: 'Stop' }).click();
  await expect(teams.worker.getByRole('button', { name: 'Load all' })).toBeVisible();
  await expect(teams.cards(teams.worker).first()).toBeVisible();
  faults.clear();

  await teams.worker.getByRole('button', { name: 'Load all' }).click();
  await expect(teams.worker).toContainText('2,000 comments loaded');
  const requested = calls
    .list()
    .filter(({ endpoint, isPreflight }) => endpoint === 'comments' && !isPreflight);
  expect(requested.length).toBeLessThanOrEqual(5);
});

test('a transferred conversation shows the comments of both agents, each with whose it was', async ({
  signIn,
}) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(transferredByBusyAgent.name);
  const cards = teams.cards(teams.conversation);
  await expect(cards).toHaveCount(
    transferredByBusyAgent.comments.length + transferredToNewAgent.comments.length,
  );
  for (const [reservation, agent] of [
    [transferredByBusyAgent, busyAgent],
    [transferredToNewAgent, newAgent],
  ] as const) {
    for (const { text } of reservation.comments) {
      await expect(cards.filter({ hasText: text })).toContainText(agent.fullName);
    }
  }
});

/** The texts of the cards without their age, which changes in the meantime. */
async function textsOf(cards: Locator): Promise<string[]> {
  const texts = await cards.allTextContents();
  return texts.map((text) => text.replace(/\d+ (minute|hour)s? ago/, ''));
}

test('switching fast never shows the comments of one agent or task under another', async ({
  emulator,
  signIn,
}) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  let answer = (): void => undefined;
  const until = new Promise<void>((resolve) => (answer = resolve));
  emulator.insights.faults.add({
    endpoint: 'comments',
    match: { agentId: busyAgent.insightsAgentId ?? '' },
    times: 1,
    response: { kind: 'delayUntil', until },
  });
  await teams.selectAgent(busyAgent);
  await teams.selectAgent(newAgent);
  await expect(teams.cards(teams.worker).first()).toBeVisible();
  const shown = await textsOf(teams.cards(teams.worker));
  answer();
  await teams.selectTask(call.name);
  await expect(teams.cards(teams.conversation)).toHaveCount(4);
  for (const text of ownTexts(call)) await expect(teams.conversation).toContainText(text);
  await teams.selectTask(chat.name);
  for (const text of ownTexts(call)) await expect(teams.conversation).not.toContainText(text);
  await expect(teams.cards(teams.conversation)).toHaveCount(2);
  await teams.selectAgent(newAgent);
  await expect.poll(() => textsOf(teams.cards(teams.worker))).toEqual(shown);
});

test.describe('where Insights refuses', () => {
  test.use({ expectedErrors: FAILED_REQUEST });

  test('a supervisor without an Insights role reads which one is missing', async ({ emulator, signIn }) => {
    emulator.insights.settings.setInsightsRoles(supervisor.workerSid, []);
    const { page } = await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    await teams.selectAgent(busyAgent);
    await expect(
      teams.worker.getByRole('heading', { name: "You don't have access to comments" }),
    ).toBeVisible();
    await teams.selectTask(call.name);
    await expect(
      teams.conversation.getByRole('heading', { name: "You don't have access to comments" }),
    ).toBeVisible();
    await expect(teams.addButton).toBeHidden();
  });
});

test.describe('where the admin named a worker attribute', () => {
  const assessment_comments = { agent_id_attribute: 'insights_agent_id' };
  test.use({
    emulatorSettings: { uiAttributes: { custom_data: { features: { assessment_comments } } } },
  });

  test('an agent whom no conversation tells is found by it, as soon as it is set', async ({
    emulator,
    signIn,
  }) => {
    const { workerSid } = agentUnknownToInsights;
    const { page } = await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    await teams.selectAgent(agentUnknownToInsights);
    await expect(teams.worker).toContainText("Can't match this agent to Insights");
    const { attributes } = emulator.world.worker(workerSid);
    emulator.world.setWorkerAttributes(workerSid, {
      ...attributes,
      insights_agent_id: newAgent.insightsAgentId,
    });
    await expect(teams.cards(teams.worker).first()).toBeVisible();
  });
});

test('an agent never sees the supervisors’ surfaces', async ({ signIn }) => {
  const { page } = await signIn(busyAgent, '/teams');
  const teams = new TeamsView(page);
  await expect(page).toHaveURL(/agent-desktop/);
  await expect(teams.worker).toHaveCount(0);
  await expect(teams.tabs()).toHaveCount(0);
});
