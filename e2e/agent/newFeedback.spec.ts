import type { Locator, Page } from '@playwright/test';
import type { Emulator } from '../../emulator/createEmulator';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { addReviewerComment } from '../support/addReviewerComment';
import { AgentDesktop } from '../support/AgentDesktop';
import { expect, test } from '../support/flexTest';

const { busyAgent, newAgent } = people;
const { live, newAgentChat, voiceWithFourComments: call, withoutComments } = sampleReservations;
const PRAISE = 'You named the next step before the customer had to ask.';

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

test('the header counts a new comment while the panel is closed, and the comment is seen after a moment on screen and stays new for the visit', async ({
  emulator,
  signIn,
}) => {
  const desktop = await signIn(busyAgent);
  // The first time, nothing is new. The count is fetched a moment after the start.
  await firstListLoaded(desktop);
  expect(requestCount(emulator)).toBe(2);
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback');

  addReviewerComment(emulator, PRAISE);
  for (let times = 0; times < 5; times += 1) await returnLater(desktop.page);
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
  expect(requestCount(emulator), 'one request, even if the user returns several times within seconds').toBe(
    3,
  );

  await desktop.openPanel();
  await expect(newCards(desktop)).toHaveCount(1);
  const first = desktop.recent.getByRole('article').first();
  await expect(first).toContainText(PRAISE);
  await expect(desktop.recent.getByRole('separator')).toHaveText([
    'New since your last visit',
    'Earlier feedback',
  ]);
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback');
  await expect(first).toContainText(PRAISE);
  await expect(newCards(desktop)).toHaveCount(1);

  await desktop.closeButton.click();
  await desktop.openPanel();
  await expect(first).toContainText(PRAISE);
  await expect(newCards(desktop)).toHaveCount(0);
  await expect(desktop.recent.getByRole('separator')).toHaveCount(0);

  await desktop.reload();
  await expect(first).toContainText(PRAISE);
  await expect(newCards(desktop)).toHaveCount(0);
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
  await desktop.closeButton.click();
  addReviewerComment(emulator, PRAISE, { daysAgo: 20 });
  await returnLater(desktop.page);
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
  await desktop.openPanel();
  await expect(cards.first()).toContainText(PRAISE);
  await expect(newCards(desktop)).toHaveCount(1);
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback');
  await desktop.closeButton.click();
  await desktop.openPanel();
  // It now stands where a comment of its age belongs.
  await expect(cards.first()).not.toContainText(PRAISE);
  await expect(newCards(desktop)).toHaveCount(0);

  // The first comment of the second conversation.
  const marked = cards.nth(2);
  const markedText = await marked.locator('p').first().innerText();
  await desktop.chooseOn(marked, 'Mark as new');
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
  await expect(newCards(desktop)).toHaveCount(1);
  // Nothing moves during a visit.
  await expect(marked).toContainText(markedText);
  await desktop.reload();
  await expect(cards.first()).toContainText(markedText);
  await expect(newCards(desktop)).toHaveCount(1);
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');

  await desktop.choose('Mark all as seen');
  await expect(desktop.panel.getByRole('status').filter({ hasText: /^All seen$/ })).toBeAttached();
  await expect(desktop.menuButton).toBeFocused();
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback');
  await expect(newCards(desktop)).toHaveCount(0);
  await expect(cards.first()).toContainText(markedText);
});

test("a task in Flex's list shows the count of its new comments until they are seen", async ({
  emulator,
  signIn,
}) => {
  const desktop = await signIn(busyAgent);
  await firstListLoaded(desktop);
  await expect(desktop.newOnTask(call.name)).toBeHidden();
  addReviewerComment(emulator, PRAISE);
  addReviewerComment(emulator, 'Well ended.');
  await returnLater(desktop.page);
  await expect(desktop.newOnTask(call.name)).toHaveText('2 new comments');
  await expect(desktop.newOnTask(withoutComments.name)).toBeHidden();
  await expect(desktop.newOnTask(live.name)).toBeHidden();
  await desktop.select(withoutComments.name);
  await expect(desktop.newOnTask(call.name), 'also while another task is selected').toBeVisible();

  await desktop.openPanel();
  await expect(newCards(desktop)).toHaveCount(2);
  await expect(desktop.newOnTask(call.name)).toBeHidden();
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback');
  await expect(newCards(desktop)).toHaveCount(2);
});

/** Waits until an element has been on screen for a second longer than a comment needs to be seen. */
async function longOnScreen(element: Locator): Promise<void> {
  await element.evaluate(
    (target) =>
      new Promise<void>((resolve) => {
        let since = performance.now();
        const observer = new IntersectionObserver((entries) => {
          if (!entries.some(({ intersectionRatio }) => intersectionRatio === 1)) since = Infinity;
          else if (since === Infinity) since = performance.now();
        });
        observer.observe(target);
        const timer = setInterval(() => {
          if (performance.now() - since < 3_000) return;
          clearInterval(timer);
          observer.disconnect();
          resolve();
        }, 50);
      }),
  );
}

test('nothing counts as seen while a live call is selected', async ({ emulator, signIn }) => {
  const desktop = await signIn(busyAgent);
  await firstListLoaded(desktop);
  await desktop.select(live.name);
  addReviewerComment(emulator, PRAISE);
  await returnLater(desktop.page);
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
  await desktop.openPanel();
  await expect(newCards(desktop)).toHaveCount(1);
  await longOnScreen(newCards(desktop));
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
  await expect(desktop.newOnTask(call.name)).toBeVisible();

  await desktop.select(withoutComments.name);
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback');
  await expect(desktop.newOnTask(call.name)).toBeHidden();
  await expect(newCards(desktop)).toHaveCount(1);
});

test('two tabs agree on what is new', async ({ emulator, signIn, context }) => {
  const desktop = await signIn(busyAgent);
  await firstListLoaded(desktop);
  expect(requestCount(emulator)).toBe(2);
  addReviewerComment(emulator, PRAISE);
  await returnLater(desktop.page);
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');

  const other = await context.newPage();
  await other.goto(desktop.page.url());
  const otherDesktop = new AgentDesktop(other);
  await otherDesktop.ready();
  await expect(otherDesktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
  await otherDesktop.openPanel();
  await otherDesktop.choose('Mark all as seen');

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

    for (const text of [PRAISE, 'Well ended.'])
      addReviewerComment(emulator, text, { reservation: newAgentChat });
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

    addReviewerComment(emulator, PRAISE);
    await returnLater(desktop.page);
    await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 1 new comment');
    await expect(desktop.page.getByText('You have new feedback')).toHaveCount(0);
  });
});
