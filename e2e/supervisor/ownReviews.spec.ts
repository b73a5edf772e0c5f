import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { expectAccessible } from '../support/expectAccessible';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { busyAgent, agentWithoutComments, supervisor } = people;
const { voiceWithFourComments: call, withoutComments, chatWithTwoComments: chat } = sampleReservations;

test.describe('the own assessment', () => {
  test('is beside the form, unfolds to the answers with their scores, and is not asked for without a form', async ({
    emulator,
    signIn,
  }) => {
    const { page } = await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    const endpoints = (): string[] =>
      emulator.insights.calls
        .list()
        .filter(({ isPreflight, endpoint }) => !isPreflight && /assessments|answerSets/.test(endpoint ?? ''))
        .map(({ endpoint }) => endpoint ?? '');
    await teams.selectAgent(busyAgent);
    await teams.selectTask(call.name);
    await expect(teams.cards(teams.conversation)).toHaveCount(4);
    expect(endpoints()).toEqual([]);

    await teams.openForm();
    const line = teams.conversation.getByRole('button', {
      name: 'Your assessment of this conversation: 5 answers',
    });
    await expect(line).toHaveAttribute('aria-expanded', 'false');
    await expect(teams.category('Empathy')).toBeFocused();
    expect(endpoints()).toEqual(['assessments']);

    await line.focus();
    await page.keyboard.press('Enter');
    await expect(teams.conversation.getByRole('definition')).toHaveText([
      'YesScore: 100%',
      'YesScore: 100%',
      'GoodScore: 100%',
      'PoorScore: 0%',
      'FairScore: 50%',
    ]);
    await expect(teams.conversation).toContainText("Other reviewers' assessments aren't available here.");
    expect(endpoints()).toEqual(['assessments', 'answerSets']);
    await expectAccessible(page, 'the unfolded assessment', ['#assessment-comments-task']);

    await page.keyboard.press('Enter');
    await expect(line).toHaveAttribute('aria-expanded', 'false');
    await expect(line).toBeFocused();
  });
});

test.describe('the own assessment that fails', () => {
  test.use({ expectedErrors: FAILED_REQUEST });

  test('has no effect on the form, and can be retried; there is nothing where there is none', async ({
    emulator,
    signIn,
  }) => {
    emulator.insights.faults.add({ endpoint: 'assessments', response: { kind: 'status', status: 503 } });
    const { page } = await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    await teams.selectAgent(busyAgent);
    await teams.selectTask(call.name);
    await teams.openForm();
    const { conversation } = teams;
    await expect(conversation.getByText("Couldn't load your assessment.")).toBeVisible();
    await teams.text.fill('Written beside a failure.');
    emulator.insights.faults.clear();
    await conversation.getByRole('button', { name: 'Try again' }).click();
    await expect(conversation.getByRole('button', { name: /^Your assessment/ })).toBeVisible();
    await teams.sendButton.click();
    await expect(conversation.getByText('Comment added')).toBeAttached();

    for (const task of [chat, withoutComments]) {
      const response = page.waitForResponse((each) => each.url().includes('/Assessments?SegmentId='));
      await teams.selectTask(task.name);
      await teams.openForm();
      await response;
      await expect(teams.text).toBeVisible();
      await expect(conversation.getByText(/your assessment/i)).toHaveCount(0);
    }
  });
});

test('the comments that the supervisor wrote are the first filter, also on the next agent', async ({
  signIn,
}) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  const own = teams.worker.getByRole('button', { name: /^Written by me \(\d+\)$/ });
  await teams.filtersButton.click();
  await expect(own).toBeFocused();
  await own.press('Enter');
  await expect(own).toHaveAttribute('aria-pressed', 'true');
  await expect(own).toBeFocused();
  for (const card of await teams.cards(teams.worker).all())
    await expect(card).toContainText(supervisor.fullName);
  await expectAccessible(page, 'own comments', ['#assessment-comments-worker']);

  await teams.selectAgent(agentWithoutComments);
  await expect(own).toHaveCount(0);
  await teams.selectAgent(busyAgent);
  const active = teams.worker.getByRole('button', { name: 'Remove filter: Written by me' });
  await expect(active).toBeVisible();
  await active.click();
  await expect(active).toBeHidden();
  await expect(teams.filtersButton).toBeFocused();
});
