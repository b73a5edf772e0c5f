import type { Locator } from '@playwright/test';
import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import type { CommentRecord } from '../../emulator/world/insightsComments';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { busyAgent, newAgent, agentWithoutComments, agentUnknownToInsights, supervisor } = people;
const { voiceWithFourComments: call, chatWithTwoComments: chat } = sampleReservations;

const ownTexts = (reservation: typeof call): string[] => reservation.comments.map(({ text }) => text);

test('a supervisor reads the summary and the comments of one agent after another, and the filters stay', async ({
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
  await expect(teams.worker.getByText(`${own.length} comments`, { exact: true })).toBeAttached();

  await teams.searchFor('greeting');
  const greetings = own.filter(({ comment }) => /greeting/i.test(comment.comment ?? '')).length;
  await expect(teams.worker.getByText(`${greetings} of ${own.length} comments`)).toBeVisible();
  await expect(teams.worker.locator('[aria-posinset="1"]')).toHaveAttribute(
    'aria-setsize',
    String(greetings),
  );

  await teams.selectAgent(newAgent);
  await expect(teams.search).toHaveValue('greeting');
  await teams.searchFor('no reviewer ever wrote this');
  await expect(teams.worker.getByText(/^No comments contain “no reviewer ever wrote this”/)).toBeVisible();
  await teams.worker.getByRole('button', { name: 'Clear search' }).click();
  await expect(cards.first()).toBeVisible();

  await teams.selectAgent(agentWithoutComments);
  await expect(teams.worker.getByRole('heading', { name: 'No comments for this agent' })).toBeVisible();
  await teams.selectAgent(agentUnknownToInsights);
  await expect(
    teams.worker.getByRole('heading', { name: "Can't match this agent to Insights" }),
  ).toBeVisible();
});

/** The texts of the cards without their age, which changes in the meantime. */
async function textsOf(cards: Locator): Promise<string[]> {
  const texts = await cards.allTextContents();
  return texts.map((text) => text.replace(/\d+ (min|hr)\. ago/, ''));
}

test('a late response never shows the comments of one agent or task under another', async ({
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

test('a supervisor reads on a comment what is unusual about it, and nothing where all is usual', async ({
  emulator,
  signIn,
}) => {
  const ofCall = {
    ...{ segmentId: call.segmentId, agentId: busyAgent.insightsAgentId, category: null, reviewer: null },
    ...{ offsetSeconds: 0, createdAtMs: Date.now() },
  };
  emulator.records.addComment({ ...ofCall, text: 'Counts twice', weight: 2 });
  emulator.records.addComment({ ...ofCall, text: 'Does not count', report: false });
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  const cards = teams.cards(teams.conversation);
  await expect(cards).toHaveCount(6);
  const unusual = cards.filter({ hasText: /Weight|Not in reports/ });
  await expect(unusual).toHaveCount(2);
  await expect(unusual.filter({ hasText: 'Counts twice' })).toContainText('Reviewer not named · Weight 2');
  await expect(unusual.filter({ hasText: 'Counts twice' })).not.toContainText('Not in reports');
  await expect(unusual.filter({ hasText: 'Does not count' })).toContainText('Not in reports');
  await expect(unusual.filter({ hasText: 'Does not count' })).not.toContainText('Weight');
});

test.describe('with a worker attribute for the agent ID', () => {
  const assessment_comments = { agent_id_attribute: 'insights_agent_id' };
  test.use({
    emulatorSettings: { uiAttributes: { custom_data: { features: { assessment_comments } } } },
  });

  test('the comments of an unknown agent appear as soon as the attribute is set', async ({
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
