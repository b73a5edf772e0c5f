import type { Page } from '@playwright/test';
import { errorResponse } from '../../emulator/routing/route';
import { people } from '../../emulator/world/sample/people';
import { addReviewerComment } from '../support/addReviewerComment';
import { expect, test, type Scene } from './functionsTest';
import { FUNCTIONS_ORIGIN } from './hosts';

const { busyAgent } = people;
const PRAISE = 'You named the next step before the customer had to ask.';
const ADVICE = 'Tell the customer how long the next step takes.';
const NEW = 'Feedback 1 new comment';

test.use({ pluginSettings: { functions_url: `${FUNCTIONS_ORIGIN}/`, seen_everywhere: true } });

/** Eleven minutes pass, and the user returns to the window. */
const returnLater = (page: Page): Promise<void> =>
  page.evaluate(`(() => {
    const now = Date.now;
    Date.now = () => now() + 11 * 60_000;
    window.dispatchEvent(new Event('focus'));
  })()`);

/** The marks that the store has of the agent. */
const storedMarks = ({ fakeTwilio }: Scene): Record<string, string> =>
  Object(fakeTwilio.feedback.about(busyAgent.workerSid)['0seen']) as Record<string, string>;
const storedKeys = (scene: Scene): number => (storedMarks(scene).seen ?? '').length / 24;

test('what an agent has seen on one computer is seen on another one, and nothing is new there at first', async ({
  otherComputer,
  page,
  scene,
  signInOn,
}) => {
  const here = await signInOn(page, busyAgent);
  await expect.poll(() => storedKeys(scene), 'the first use is saved').toBeGreaterThan(0);
  const firstUse = storedKeys(scene);
  await expect(here.feedbackButton).toHaveAccessibleName('Feedback');

  addReviewerComment(scene.emulator, PRAISE);
  const there = await signInOn(await otherComputer(), busyAgent);
  // The first use of this computer is not the first one of the agent.
  await expect(there.feedbackButton).toHaveAccessibleName(NEW);

  await returnLater(page);
  await expect(here.feedbackButton).toHaveAccessibleName(NEW);
  await here.openPanel();
  await expect(here.feedbackButton).toHaveAccessibleName('Feedback');
  await expect.poll(() => storedKeys(scene), 'the comment is saved').toBe(firstUse + 1);
  await expect(there.feedbackButton).toHaveAccessibleName(NEW);

  await returnLater(there.page);
  await expect(there.feedbackButton).toHaveAccessibleName('Feedback');
});

test('a mark made just before leaving the page is saved by the next visit, and follows to the next computer', async ({
  otherComputer,
  page,
  scene,
  signInOn,
}) => {
  const here = await signInOn(page, busyAgent);
  await expect.poll(() => storedKeys(scene)).toBeGreaterThan(0);
  await here.openPanel();
  await here.chooseOn(here.recent.getByRole('article').first(), 'Mark as new');
  await expect(here.feedbackButton).toHaveAccessibleName(NEW);
  page.on('dialog', (dialog) => void dialog.accept());
  // A browser may or may not finish what the page sends while it is closed.
  await page.goto('about:blank');
  await signInOn(page, busyAgent);
  await expect.poll(() => storedMarks(scene).keptNew ?? '').toHaveLength(24);

  const there = await signInOn(await otherComputer(), busyAgent);
  await expect(there.feedbackButton).toHaveAccessibleName(NEW);
});

test('without the store, the agent notices nothing, and what was seen is saved later', async ({
  page,
  scene,
  signInOn,
}) => {
  scene.fakeTwilio.settings.syncFault = () => Promise.resolve(errorResponse(503, 20503, 'Sync is away'));
  const here = await signInOn(page, busyAgent);
  await here.openPanel();
  await expect(here.recent.getByRole('article').first()).toBeVisible();
  await expect(here.feedbackButton).toHaveAccessibleName('Feedback');
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith('/new')));

  addReviewerComment(scene.emulator, ADVICE);
  await here.choose('Refresh');
  await expect(here.recent.getByRole('article').filter({ hasText: ADVICE })).toContainText('New');
  expect(storedMarks(scene)).toEqual({});
  scene.fakeTwilio.settings.syncFault = null;

  await returnLater(page);
  await expect.poll(() => storedKeys(scene)).toBeGreaterThan(0);
  await expect(here.recent.getByRole('article').filter({ hasText: ADVICE })).toBeVisible();
});
