import type { FaultResponse } from '../../emulator/insights/faults/faultSchema';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import type { AgentDesktop } from '../support/AgentDesktop';
import { expect, test } from '../support/flexTest';
import { expectAccessible } from '../support/expectAccessible';

const BUTTON = '#assessment-comments-button';
const PANEL = '.Twilio-SidePanel-AssessmentCommentsPanel-Container';

const respondWith = (status: number, code?: number): FaultResponse => ({
  kind: 'status',
  status,
  body: code && { code, status },
});

/** Each failure with the heading of its screen. The order matters: no failure prevents the next request. */
const FAILURES: readonly [heading: string, response: FaultResponse][] = [
  ['Feedback could not be loaded', respondWith(503)],
  ['Feedback could not be read', { kind: 'cutJson' }],
  ["Insights isn't set up", respondWith(404)],
  ["Feedback isn't turned on for agents", respondWith(403, 45003)],
  ['Too many requests right now', respondWith(429, 20429)],
];

/** Errors from failed requests, from the text that is broken on purpose, and from Flex itself while offline. */
const EXPECTED_ERRORS =
  /Failed to load resource|words of a customer|plugin-assessment|WebSocket connection|Conversations SDK|TwilioVoice|Voice SDK/;

const refresh = ({ panel }: AgentDesktop): Promise<void> =>
  panel.getByRole('button', { name: 'Refresh', exact: true }).click();

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({
      emulatorSettings: { theme },
      expectedErrors: EXPECTED_ERRORS,
    });

    test('axe finds nothing in a list, whatever is open, sought, new or missing in it', async ({
      signIn,
      page,
      context,
      emulator,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const { faults } = emulator.insights;
      const desktop = await signIn(people.busyAgent);
      const check = (state: string) => expectAccessible(page, state, [PANEL, BUTTON]);
      await expectAccessible(page, 'closed', [BUTTON]);
      await desktop.openPanel();
      const cards = desktop.recent.getByRole('article');
      for (const place of [0, 1]) await cards.nth(place).getByRole('button', { name: 'Mark as new' }).click();
      await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 2 new comments');
      await check('two new comments');

      await desktop.recent.getByRole('button', { name: 'Show overview' }).click();
      await check('the overview as a picture');
      await desktop.recent.getByRole('button', { name: 'Show as table' }).click();
      await desktop.recent.getByRole('button', { name: 'Filters' }).click();
      await desktop.select(sampleReservations.voiceWithFourComments.name);
      await expect(desktop.conversation.getByRole('article')).toHaveCount(4);
      await check('a conversation, the overview as a table and filters');
      await desktop.recent.getByRole('searchbox').fill('no reviewer ever wrote this');
      await check('nothing found');
      await desktop.recent.getByRole('button', { name: 'Clear filters' }).click();

      const otherHost = faults.add({
        endpoint: 'comments',
        response: { kind: 'paging', trick: 'otherHost' },
      });
      await refresh(desktop);
      await expect(desktop.recent.getByText('The rest could not be loaded.')).toBeVisible();
      await check('the rest not loaded');
      faults.remove(otherHost);
      const failing = faults.add({ endpoint: 'comments', response: respondWith(503) });
      await refresh(desktop);
      await expect(
        desktop.recent.getByRole('heading', { name: 'Feedback could not be loaded' }),
      ).toBeVisible();
      await check('a list that could not be renewed');
      faults.remove(failing);
      await desktop.select(sampleReservations.live.name);
      await expect(desktop.conversation.getByText('Feedback arrives after the conversation')).toBeVisible();
      await check('a live conversation');
      await desktop.select(sampleReservations.withoutComments.name);
      await expect(desktop.conversation.getByText('No feedback on this conversation yet')).toBeVisible();
      await context.setOffline(true);
      await refresh(desktop);
      await expect(desktop.recent.getByText("You're offline")).toBeVisible();
      await check('offline, with a conversation that nobody has reviewed');
      await context.setOffline(false);
    });

    test('axe finds nothing while a list loads, without one, and when it failed', async ({
      signIn,
      page,
      emulator,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const { faults } = emulator.insights;
      const hanging = faults.add({ endpoint: 'comments', response: { kind: 'hang' } });
      const desktop = await signIn(people.agentWithoutComments);
      const check = (state: string) => expectAccessible(page, state, [PANEL, BUTTON]);
      const heading = (name: string) => desktop.recent.getByRole('heading', { name });
      await desktop.openPanel();
      await check('loading');
      await desktop.recent.getByRole('button', { name: 'Cancel' }).click();
      await expect(heading('Loading was stopped')).toBeVisible();
      await check('stopped');
      faults.remove(hanging);
      faults.release();
      await desktop.recent.getByRole('button', { name: 'Load feedback' }).click();
      await expect(heading('No feedback yet')).toBeVisible();
      await check('empty');
      for (const [words, response] of FAILURES) {
        const fault = faults.add({ endpoint: 'comments', response });
        await refresh(desktop);
        await expect(heading(words)).toBeVisible();
        await check(words);
        faults.remove(fault);
      }
    });

    test('axe finds nothing without an agent, without a session, and after a crash', async ({
      signIn,
      page,
      emulator,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const desktop = await signIn(people.agentUnknownToInsights);
      const check = (state: string) => expectAccessible(page, state, [PANEL, BUTTON]);
      await desktop.openPanel();
      await expect(desktop.recent.getByText("Your feedback history isn't ready")).toBeVisible();
      await check('nobody that Insights knows');
      emulator.insights.faults.add({ endpoint: 'segments', response: respondWith(401, 20003) });
      await desktop.select('First order, delivery window');
      await expect(desktop.panel.getByText('Your session needs a refresh').first()).toBeVisible();
      await check('signed out');
      await desktop.page.getByRole('button', { name: 'Close feedback' }).click();
      await page.evaluate(`Object.defineProperty(Twilio.Flex.Manager.getInstance().strings, 'AssessmentCommentsRecentHeading', {
        get() { throw new Error('words of a customer'); },
      })`);
      await desktop.feedbackButton.click();
      await expect(page.getByRole('heading', { name: 'Feedback is unavailable' })).toBeVisible();
      await check('crashed');
    });
  });
}
