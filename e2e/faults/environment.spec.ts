import type { Page } from '@playwright/test';
import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { AgentDesktop } from '../support/AgentDesktop';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { busyAgent, newAgent, supervisor } = people;
const { voiceWithFourComments, chatWithTwoComments, withoutComments, transferredByBusyAgent } =
  sampleReservations;
const OUR_LINE = /plugin-assessment-comments \d+\.\d+\.\d+: /;

/** The errors that the plugin itself has logged. */
function ownLines(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && OUR_LINE.test(message.text())) lines.push(message.text());
  });
  return lines;
}

/** Makes every read of one of the plugin's texts throw, like a broken customization of `manager.strings` would. */
const breakText = (page: Page, key: string): Promise<unknown> =>
  page.evaluate(`Object.defineProperty(Twilio.Flex.Manager.getInstance().strings, '${key}', {
    configurable: true,
    get() { throw new Error('words of a customer'); },
  })`);

const mendText = (page: Page, key: string): Promise<unknown> =>
  page.evaluate(`Object.defineProperty(Twilio.Flex.Manager.getInstance().strings, '${key}', {
    value: 'Mended', configurable: true, writable: true, enumerable: true,
  })`);

test('fifty quick switches never paint a comment on the wrong conversation', async ({ emulator, signIn }) => {
  const { calls, faults } = emulator.insights;
  const conversations = [
    voiceWithFourComments,
    chatWithTwoComments,
    withoutComments,
    transferredByBusyAgent,
  ].map(({ reservationSid, segmentId, comments }) => ({
    reservationSid,
    segmentId,
    texts: comments.map(({ text }) => text),
  }));
  const desktop = await signIn(busyAgent);
  await desktop.openPanel();
  await expect(desktop.recent.getByRole('article').first()).toBeVisible();
  faults.add({ endpoint: 'segments', response: { kind: 'delay', delayMs: 150 } });
  faults.add({ endpoint: 'comments', response: { kind: 'delay', delayMs: 250 } });
  calls.clear();

  // Checks every painted frame while the selection changes every 200 ms.
  const wrong = await desktop.page.evaluate<string[]>(`(async () => {
    const conversations = ${JSON.stringify(conversations)};
    const { Actions, Manager } = Twilio.Flex;
    const selected = () => Manager.getInstance().store.getState().flex.view.selectedTaskSid;
    const wrong = [];
    let isOver = false;
    const look = () => {
      const section = document.getElementById('assessment-comments-conversation');
      const shown = section?.textContent ?? '';
      for (const { reservationSid, texts } of conversations)
        if (reservationSid !== selected() && texts.some((text) => shown.includes(text))) wrong.push(reservationSid);
      if (!isOver) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    for (let round = 0; round < 50; round += 1) {
      await Actions.invokeAction('SelectTask', { sid: conversations[round % 4].reservationSid });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    isOver = true;
    return wrong;
  })()`);
  expect(wrong).toEqual([]);

  faults.clear();
  await desktop.select(voiceWithFourComments.name);
  await expect(desktop.conversation.getByRole('article')).toHaveCount(4);
  // Each switch sends at most one request. Each conversation needs a second request once, for the comments on its
  // segments. The headings in the list of all feedback ask about other conversations, one segment at a time.
  const requests = calls.list().filter(({ isPreflight, endpoint, query }) => {
    const isForHeading = endpoint === 'segments' && query.SegmentId !== undefined;
    return !isPreflight && !query.AgentId && !isForHeading;
  });
  expect(requests.length).toBeLessThanOrEqual(51 + conversations.length);
});

test.describe('when a surface throws while it renders', () => {
  // React logs a caught error, and the plugin logs one line.
  test.use({ expectedErrors: /words of a customer|plugin-assessment-comments/ });

  test('the panel shows a message and reloads on request, and Flex keeps working', async ({ signIn }) => {
    const desktop = await signIn(newAgent);
    const lines = ownLines(desktop.page);
    await breakText(desktop.page, 'AssessmentCommentsRecentHeading');
    await desktop.feedbackButton.click();
    await expect(desktop.page.getByRole('heading', { name: 'Feedback is unavailable' })).toBeVisible();
    expect(lines).toEqual([expect.stringMatching(/: feedback panel \(Error\)$/)]);
    await desktop.select(sampleReservations.newAgentChat.name);
    await expect(desktop.feedbackButton).toHaveAttribute('aria-expanded', 'true');

    await mendText(desktop.page, 'AssessmentCommentsRecentHeading');
    await desktop.page.getByRole('button', { name: 'Reload panel' }).click();
    await expect(desktop.panel.getByRole('tab', { name: /^Mended/ })).toBeVisible();
    await expect(desktop.panel.getByRole('article').first()).toBeVisible();
  });

  test('one surface in Teams View fails alone and reloads on request', async ({ signIn }) => {
    const { page } = await signIn(supervisor, '/teams');
    const lines = ownLines(page);
    const teams = new TeamsView(page);
    const crashed = page.getByRole('heading', { name: 'Comments are unavailable' });
    await breakText(page, 'AssessmentCommentsTeamWorkerHeading');
    await teams.selectAgent(newAgent);
    await expect(crashed).toBeVisible();
    expect(lines).toEqual([expect.stringMatching(/: worker comments \(Error\)$/)]);

    await teams.selectTask(voiceWithFourComments.name);
    await expect(teams.cards(teams.conversation)).toHaveCount(4);

    await teams.selectAgent(newAgent);
    await mendText(page, 'AssessmentCommentsTeamWorkerHeading');
    await page.getByRole('button', { name: 'Reload comments' }).click();
    const mended = page.getByRole('region', { name: 'Mended' });
    await expect(mended.getByRole('article').first()).toBeVisible();
    await expect(crashed).toHaveCount(0);
  });
});

test.describe('when Flex has no place for the panel', () => {
  test.use({ expectedErrors: /could not be added/ });

  test('Flex starts without it, and one console line names the plugin and its version', async ({
    page,
    emulator,
  }) => {
    const lines = ownLines(page);
    await page.route('**/plugin-assessment-comments.js', async (route) => {
      const response = await route.fetch();
      const noPlace =
        "Twilio.Flex.MainContainer.Content.add = () => { throw new TypeError('no such place'); };";
      await route.fulfill({ response, body: noPlace + (await response.text()) });
    });
    await page.goto(emulator.signInUrl(newAgent.workerSid));
    const desktop = new AgentDesktop(page);
    await desktop.ready();
    await expect(desktop.task(sampleReservations.newAgentChat.name).first()).toBeVisible();
    await expect(desktop.feedbackButton).toHaveCount(0);
    expect(lines).toEqual([
      expect.stringMatching(
        /: the feedback panel could not be added; the rest is not affected \(TypeError\)$/,
      ),
    ]);
  });
});

test.describe('offline', () => {
  // Flex logs its own failures too: its sockets, the Conversations SDK and the Voice SDK. On a slow machine, Flex is still
  // loading the participants of its chats.
  test.use({
    expectedErrors:
      /Failed to load resource|WebSocket connection|Conversations SDK|TwilioVoice|Voice SDK|ConversationState\.init|^disconnected \(status: 0|Failed to load conversation participants/,
  });

  test('the panel says that it is offline before and after the first load, and loads once it is online', async ({
    context,
    signIn,
  }) => {
    const desktop = await signIn(newAgent);
    const offline = desktop.recent.getByRole('heading', { name: "You're offline" });
    const firstCard = desktop.recent.getByRole('article').first();
    await context.setOffline(true);
    await desktop.openPanel();
    await expect(offline).toBeVisible();
    await expect(desktop.panel.getByText('No feedback yet')).toHaveCount(0);
    await context.setOffline(false);
    await expect(firstCard).toBeVisible();

    await context.setOffline(true);
    await desktop.choose('Refresh');
    await expect(offline).toBeVisible();
    await expect(desktop.recent).toContainText('Showing feedback from');
    await expect(firstCard).toBeVisible();
    await context.setOffline(false);
    await expect(offline).toBeHidden();
  });

  test('the panel shows the feedback although the browser says that it is offline', async ({
    page,
    signIn,
  }) => {
    const desktop = await signIn(newAgent);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
      window.dispatchEvent(new Event('offline'));
    });
    await desktop.openPanel();
    await expect(desktop.recent.getByRole('article').first()).toBeVisible();
    await expect(desktop.panel.getByText("You're offline")).toHaveCount(0);
  });
});
