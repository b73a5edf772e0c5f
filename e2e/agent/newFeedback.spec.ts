import type { Page } from '@playwright/test';
import type { Emulator } from '../../emulator/createEmulator';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { AgentDesktop } from '../support/AgentDesktop';
import { expect, test } from '../support/flexTest';

const { busyAgent, newAgent } = people;
const { newAgentChat, voiceWithFourComments: call } = sampleReservations;
const PRAISE = 'You named the next step before the customer had to ask.';

/** A reviewer adds a comment on a finished conversation. By default it is a call of the busy agent. */
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

/** Just over a minute passes, and the user returns to the window. */
async function returnLater(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const now = Date.now;
    Date.now = () => now() + 61_000;
    window.dispatchEvent(new Event('focus'));
  })()`);
}

const requestCount = ({ insights }: Emulator): number =>
  insights.calls.list().filter(({ endpoint, isPreflight }) => endpoint === 'comments' && !isPreflight).length;

/** Waits until the page has loaded its first list. Comments that come later are new. */
async function firstListLoaded({ page }: AgentDesktop): Promise<void> {
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith('/new')));
}

const newCards = ({ page, recent }: AgentDesktop) =>
  recent.getByRole('article').filter({ has: page.locator(':text-is("New"):visible') });

test('the header counts a new comment while the panel is closed, and the comment is seen after a moment on screen', async ({
  emulator,
  signIn,
}) => {
  const desktop = await signIn(busyAgent);
  // The first time, nothing is new. The count is fetched a moment after the start.
  await firstListLoaded(desktop);
  expect(requestCount(emulator)).toBe(2);
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback');

  comment(emulator, PRAISE);
  for (let times = 0; times < 5; times += 1) await returnLater(desktop.page);
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
  expect(requestCount(emulator), 'one request, even if the user returns several times within seconds').toBe(
    3,
  );

  await desktop.openPanel();
  await expect(newCards(desktop)).toHaveCount(1);
  await expect(desktop.recent.getByRole('article').first()).toContainText(PRAISE);
  await expect(newCards(desktop)).toHaveCount(0);
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback');
  await expect(desktop.recent.getByRole('article').first()).toContainText(PRAISE);

  await desktop.reload();
  await expect(desktop.recent.getByRole('article').first()).toContainText(PRAISE);
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback');
});

test('a late comment comes first, and an agent can mark one comment as new and all as seen', async ({
  emulator,
  signIn,
}) => {
  const desktop = await signIn(busyAgent);
  await desktop.openPanel();
  const cards = desktop.recent.getByRole('article');
  await expect(cards.first()).toBeVisible();
  await desktop.page.getByRole('button', { name: 'Close feedback' }).click();
  comment(emulator, PRAISE, { daysAgo: 20 });
  await returnLater(desktop.page);
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
  await desktop.openPanel();
  await expect(cards.first()).toContainText(PRAISE);
  await expect(newCards(desktop)).toHaveCount(0);

  await cards.nth(1).getByRole('button', { name: 'Mark as new' }).click();
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
  const markedNew = await cards.nth(1).locator('p').first().innerText();
  await desktop.reload();
  await expect(cards.first()).toContainText(markedNew);
  await expect(newCards(desktop)).toHaveCount(1);
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');

  await desktop.recent.getByRole('button', { name: 'Mark all as seen' }).press('Enter');
  await expect(desktop.recent.locator(':focus')).toHaveText('All seen');
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback');
});

test('two tabs agree on what is new', async ({ emulator, signIn, context }) => {
  const desktop = await signIn(busyAgent);
  await firstListLoaded(desktop);
  expect(requestCount(emulator)).toBe(2);
  comment(emulator, PRAISE);
  await returnLater(desktop.page);
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');

  const other = await context.newPage();
  await other.goto(desktop.page.url());
  const otherDesktop = new AgentDesktop(other);
  await otherDesktop.ready();
  await expect(otherDesktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
  await otherDesktop.openPanel();
  await otherDesktop.recent.getByRole('button', { name: 'Mark all as seen' }).click();

  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback');
});

test.describe('with notifications turned on', () => {
  test.use({
    emulatorSettings: {
      uiAttributes: {
        custom_data: { features: { assessment_comments: { notify_new_feedback: true } } },
      },
    },
  });

  test('Flex shows one notification for all new comments, without their text', async ({
    emulator,
    signIn,
  }) => {
    const desktop = await signIn(newAgent);
    await firstListLoaded(desktop);
    await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback');
    // The notification stays until it is closed, so that the test also works on a slow machine.
    await desktop.page.evaluate(
      `Twilio.Flex.Notifications.registeredNotifications.get('AssessmentCommentsNewFeedback').timeout = 0`,
    );

    for (const text of [PRAISE, 'Well ended.']) comment(emulator, text, { reservation: newAgentChat });
    await returnLater(desktop.page);
    await expect(
      desktop.page.locator('.Twilio-NotificationBar').getByText('You have new feedback'),
    ).toHaveCount(1);
    await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 2 new comments');
    // Flex announces the notification itself.
    await expect(desktop.page.getByRole('status').getByText('new comment')).toHaveCount(0);
    await expect(desktop.page.getByText(PRAISE)).toHaveCount(0);
  });

  test('Flex shows no notification during a call', async ({ emulator, signIn }) => {
    const desktop = await signIn(busyAgent);
    await firstListLoaded(desktop);

    comment(emulator, PRAISE);
    await returnLater(desktop.page);
    await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
    await expect(desktop.page.getByText('You have new feedback')).toHaveCount(0);
  });
});
