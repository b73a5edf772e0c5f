import type { Page } from '@playwright/test';
import type { Emulator } from '../../emulator/createEmulator';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { Desk } from '../support/AgentDesktop';
import { expect, test } from '../support/flexTest';

const { busyAgent, newAgent, supervisor } = people;
const { newAgentChat, voiceWithFourComments: call } = sampleReservations;
const PRAISE = 'You named the next step before the customer had to ask.';

/** A reviewer writes a comment on a finished conversation: a call of the busy agent unless another is named. */
function comment(emulator: Emulator, text: string, { daysAgo = 0, reservation = call } = {}): void {
  const { records } = emulator;
  const [segment] = records.segmentsOfReservations([reservation.reservationSid]);
  records.addComment({
    segmentId: segment?.segment_id ?? null,
    agentId: segment?.agent_id ?? null,
    text,
    category: null,
    offsetSeconds: 0,
    createdAtMs: Date.now() - daysAgo * 24 * 60 * 60_000,
    reviewer: null,
  });
}

/** A minute and a bit passes, and somebody comes back to the window. */
async function comeBackLater(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const now = Date.now;
    Date.now = () => now() + 61_000;
    window.dispatchEvent(new Event('focus'));
  })()`);
}

const asked = ({ insights }: Emulator): number =>
  insights.calls.list().filter(({ endpoint, isPreflight }) => endpoint === 'comments' && !isPreflight).length;

/** Until the page has read its first list, after which a comment is new. */
async function firstListRead({ page }: Desk): Promise<void> {
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith('/new')));
}

const newCards = ({ page, recent }: Desk) =>
  recent.getByRole('article').filter({ has: page.locator(':text-is("New"):visible') });

test('what a reviewer writes is counted while the panel is closed, marked, and seen after a moment', async ({
  emulator,
  signIn,
}) => {
  const desk = await signIn(busyAgent);
  // The first time, nothing is new; the count is asked for a moment after the start.
  await firstListRead(desk);
  expect(asked(emulator)).toBe(2);
  await expect(desk.feedbackButton).toHaveAccessibleName('Feedback');

  comment(emulator, PRAISE);
  for (let times = 0; times < 5; times += 1) await comeBackLater(desk.page);
  await expect(desk.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
  expect(asked(emulator), 'one question, however often somebody comes back in some seconds').toBe(3);

  await desk.openPanel();
  await expect(newCards(desk)).toHaveCount(1);
  await expect(desk.recent.getByRole('article').first()).toContainText(PRAISE);
  await expect(newCards(desk)).toHaveCount(0);
  await expect(desk.feedbackButton).toHaveAccessibleName('Feedback');
  await expect(desk.recent.getByRole('article').first()).toContainText(PRAISE);

  await desk.reload();
  await expect(desk.recent.getByRole('article').first()).toContainText(PRAISE);
  await expect(desk.feedbackButton).toHaveAccessibleName('Feedback');
});

test('a comment that arrives late comes first, one can be kept new, and all can be seen at once', async ({
  emulator,
  signIn,
}) => {
  const desk = await signIn(busyAgent);
  await desk.openPanel();
  const cards = desk.recent.getByRole('article');
  await expect(cards.first()).toBeVisible();
  await desk.page.getByRole('button', { name: 'Close feedback' }).click();
  comment(emulator, PRAISE, { daysAgo: 20 });
  await comeBackLater(desk.page);
  await expect(desk.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
  await desk.openPanel();
  await expect(cards.first()).toContainText(PRAISE);
  await expect(newCards(desk)).toHaveCount(0);

  await cards.nth(1).getByRole('button', { name: 'Mark as new' }).click();
  await expect(desk.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
  const kept = await cards.nth(1).locator('p').first().innerText();
  await desk.reload();
  await expect(cards.first()).toContainText(kept);
  await expect(newCards(desk)).toHaveCount(1);
  await expect(desk.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');

  await desk.recent.getByRole('button', { name: 'Mark all as seen' }).press('Enter');
  await expect(desk.recent.locator(':focus')).toHaveText('All seen');
  await expect(desk.feedbackButton).toHaveAccessibleName('Feedback');
});

test('two tabs agree on what is new', async ({ emulator, signIn, context }) => {
  const desk = await signIn(busyAgent);
  await firstListRead(desk);
  expect(asked(emulator)).toBe(2);
  comment(emulator, PRAISE);
  await comeBackLater(desk.page);
  await expect(desk.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');

  const other = await context.newPage();
  await other.goto(desk.page.url());
  const there = new Desk(other);
  await there.ready();
  await expect(there.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
  await there.openPanel();
  await there.recent.getByRole('button', { name: 'Mark all as seen' }).click();

  await expect(desk.feedbackButton).toHaveAccessibleName('Feedback');
});

test('a supervisor has no count and no marks on the comments of others', async ({ emulator, signIn }) => {
  const desk = await signIn(supervisor, '/teams');
  comment(emulator, PRAISE);
  const { page } = desk;
  await page
    .getByRole('button', { name: `User ${busyAgent.fullName} with status` })
    .first()
    .click();
  const worker = page.getByRole('region', { name: 'Assessment comments' });
  await expect(worker.getByRole('article').first()).toContainText(PRAISE);
  await expect(worker.getByText('New', { exact: true })).toHaveCount(0);
  await expect(worker.getByRole('button', { name: /Mark as/ })).toHaveCount(0);
});

test.describe('where an admin wants a notification', () => {
  test.use({
    emulatorSettings: {
      uiAttributes: {
        custom_data: { features: { assessment_comments: { notify_new_feedback: true } } },
      },
    },
  });

  test('Flex shows one for all that has come, in words that say nothing of it', async ({
    emulator,
    signIn,
  }) => {
    const desk = await signIn(newAgent);
    await firstListRead(desk);
    await expect(desk.feedbackButton).toHaveAccessibleName('Feedback');
    // It stays until it is closed, so that it can be looked at on a slow machine too.
    await desk.page.evaluate(
      `Twilio.Flex.Notifications.registeredNotifications.get('AssessmentCommentsNewFeedback').timeout = 0`,
    );

    for (const text of [PRAISE, 'Well ended.']) comment(emulator, text, { reservation: newAgentChat });
    await comeBackLater(desk.page);
    await expect(desk.page.locator('.Twilio-NotificationBar').getByText('You have new feedback')).toHaveCount(
      1,
    );
    await expect(desk.feedbackButton).toHaveAccessibleName('Feedback 2 new comments');
    // Flex reads it out.
    await expect(desk.page.getByRole('status').getByText('new comment')).toHaveCount(0);
    await expect(desk.page.getByText(PRAISE)).toHaveCount(0);
  });

  test('Flex shows none during a call', async ({ emulator, signIn }) => {
    const desk = await signIn(busyAgent);
    await firstListRead(desk);

    comment(emulator, PRAISE);
    await comeBackLater(desk.page);
    await expect(desk.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
    await expect(desk.page.getByText('You have new feedback')).toHaveCount(0);
  });
});
