import type { InsightsRecords } from '../../emulator/world/InsightsRecords';
import { addSampleContactCenter } from '../../emulator/world/sample/contactCenter';
import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import type { World } from '../../emulator/world/World';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';

/** An agent with one finished conversation and 120 comments on it, sent newest first. */
function withNewestFirst(world: World, records: InsightsRecords): void {
  addSampleContactCenter(world);
  const { reservationSid, conversationId } = sampleReservations.newAgentChat;
  const agentId = people.newAgent.insightsAgentId ?? '';
  const { segment_id: segmentId } = records.addSegment({
    reservationSid,
    conversationId,
    agentId,
    agentName: people.newAgent.fullName,
    date: new Date(0).toISOString(),
    visibleAtMs: 0,
  });
  for (let minutesAgo = 0; minutesAgo < 120; minutesAgo += 1) {
    const createdAtMs = Date.now() - minutesAgo * 60_000;
    const text = `Comment ${minutesAgo}`;
    records.addComment({
      segmentId,
      agentId,
      text,
      category: null,
      offsetSeconds: 0,
      createdAtMs,
      reviewer: null,
    });
  }
}

const call = sampleReservations.voiceWithFourComments;
const chat = sampleReservations.chatWithTwoComments;
const { live, withoutComments } = sampleReservations;

test('an agent opens the panel, which stays open across a reload and closes from either button', async ({
  signIn,
}) => {
  const desktop = await signIn(people.busyAgent);
  await expect(desktop.feedbackButton).toHaveAttribute('aria-expanded', 'false');
  await desktop.openPanel();
  await expect(desktop.recent.getByRole('article').first()).toBeVisible();
  await expect(desktop.conversation).toBeHidden();

  await desktop.reload();
  await expect(desktop.recent).toBeVisible();

  await desktop.page.getByRole('button', { name: 'Close feedback' }).click();
  await expect(desktop.panel).toBeHidden();
  await expect(desktop.feedbackButton).toBeFocused();
  await desktop.reload();
  await expect(desktop.feedbackButton).toHaveAttribute('aria-expanded', 'false');
});

test('a finished conversation shows its comments with text, category, reviewer and position', async ({
  signIn,
}) => {
  const desktop = await signIn(people.busyAgent);
  await desktop.openPanel();
  await desktop.select(call.name);
  const cards = desktop.conversation.getByRole('article');
  await expect(cards).toHaveCount(4);
  for (const { text, reviewer, category } of call.comments) {
    const card = cards.filter({ hasText: text });
    await expect(card).toContainText(reviewer.name);
    await expect(card).toContainText(category.name);
    await expect(card.getByRole('time')).toBeVisible();
  }
  await expect(cards.filter({ hasText: 'at ' }).first()).toContainText(/at \d+:\d\d/);
  await expect(desktop.panel).not.toContainText('@example.com');
});

test('a live conversation and one nobody reviewed each say what happens next', async ({ signIn }) => {
  const desktop = await signIn(people.busyAgent);
  await desktop.openPanel();
  await desktop.select(live.name);
  await expect(
    desktop.conversation.getByRole('heading', { name: 'Feedback arrives after the conversation' }),
  ).toBeVisible();
  await desktop.select(withoutComments.name);
  await expect(
    desktop.conversation.getByRole('heading', { name: 'No feedback on this conversation yet' }),
  ).toBeVisible();
});

test('going back and forth between two conversations never shows the comments of the other', async ({
  signIn,
  emulator,
}) => {
  const desktop = await signIn(people.busyAgent);
  await desktop.openPanel();
  await expect(desktop.recent.getByRole('article').first()).toBeVisible();
  const [callText = ''] = call.comments.map(({ text }) => text);
  const [chatText = ''] = chat.comments.map(({ text }) => text);
  // The first request gets its response last. The late response must not replace the newer selection.
  let releaseResponse = (): void => undefined;
  const until = new Promise<void>((resolve) => (releaseResponse = resolve));
  emulator.insights.faults.add({
    endpoint: 'segments',
    match: { reservationSid: call.reservationSid },
    times: 1,
    response: { kind: 'delayUntil', until },
  });
  await desktop.select(call.name);
  await desktop.select(chat.name);
  await expect(desktop.conversation).toContainText(chatText);
  releaseResponse();
  await expect(desktop.conversation.getByRole('article')).toHaveCount(2);
  for (let round = 0; round < 5; round += 1) {
    await desktop.select(call.name);
    await expect(desktop.conversation).not.toContainText(chatText);
    await desktop.select(chat.name);
    await expect(desktop.conversation).not.toContainText(callText);
  }
  await desktop.select(call.name);
  await expect(desktop.conversation.getByRole('article')).toHaveCount(4);
  await expect(desktop.conversation).toContainText(callText);
});

test('an agent scrolls through hundreds of comments, newest first', async ({ signIn, emulator }) => {
  const desktop = await signIn(people.busyAgent);
  await desktop.openPanel();
  const own = emulator.records.commentsMatching({ agentId: people.busyAgent.insightsAgentId ?? '' });
  const seen = new Map<number, string>();
  await expect(async () => {
    const rows = await desktop.recent.getByRole('listitem').evaluateAll((all) =>
      all
        .filter((row) => row.hasAttribute('aria-posinset'))
        .map((row) => ({
          place: Number(row.getAttribute('aria-posinset')),
          time: row.querySelector('time')?.getAttribute('datetime') ?? '',
        })),
    );
    for (const { place, time } of rows) seen.set(place, time);
    // A row that is measured as it appears moves the others: steps of half a screen overlap, and a second round from the
    // top sees what the first one skipped.
    await desktop.panel.evaluate(async (panel) => {
      const isAtEnd = panel.scrollTop + panel.clientHeight >= panel.scrollHeight - 1;
      panel.scrollTo(0, isAtEnd ? 0 : panel.scrollTop + panel.clientHeight / 2);
      // In the first frame the list handles the scroll event; in the second frame its new rows are rendered.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(seen.size).toBe(own.length);
  }).toPass({ intervals: [0] });
  const times = [...seen].sort(([a], [b]) => a - b).map(([, time]) => time);
  expect(times).toEqual([...times].sort().reverse());
});

test.describe('when Insights answers newest first', () => {
  test.use({ emulatorSettings: { world: withNewestFirst } });

  test('each press reads the next page and nothing is read twice', async ({ signIn, emulator }) => {
    const desktop = await signIn(people.newAgent);
    await desktop.openPanel();
    await expect(desktop.recent.getByRole('article')).toHaveCount(50);
    await desktop.recent.getByRole('button', { name: 'Load more' }).click();
    await expect(desktop.recent.getByRole('article')).toHaveCount(100);
    await desktop.recent.getByRole('button', { name: 'Load more' }).click();
    await expect(desktop.recent.locator('[aria-posinset="101"]')).toBeFocused();
    await expect(desktop.recent.locator('[aria-posinset="101"]')).toHaveAttribute('aria-setsize', '120');
    await expect(desktop.recent.getByRole('button', { name: 'Load more' })).toBeHidden();
    const pages = emulator.insights.calls
      .list()
      .filter(({ query, isPreflight }) => query.AgentId && !isPreflight);
    expect(pages.map(({ query }) => query.PageSize)).toEqual([['50'], ['50'], ['50']]);
    expect(pages.map(({ query }) => query.PageToken !== undefined)).toEqual([false, true, true]);
  });
});

test("yesterday's comment is there this morning with no task open", async ({ signIn, emulator }) => {
  const desktop = await signIn(people.agentUnknownToInsights);
  await desktop.openPanel();
  await expect(
    desktop.recent.getByRole('heading', { name: "Your feedback history isn't ready" }),
  ).toBeVisible();

  const { world, records } = emulator;
  const task = world.createTask({ attributes: { name: 'Lost parcel', customerName: 'Ottilie Brand' } });
  const reservation = world.offer({ taskSid: task.sid, workerSid: people.agentUnknownToInsights.workerSid });
  await desktop.task('Lost parcel').first().waitFor();
  await desktop.page.getByRole('button', { name: 'Accept' }).first().click();
  await expect(
    desktop.conversation.getByRole('heading', { name: 'Feedback arrives after the conversation' }),
  ).toBeVisible();
  await desktop.page.getByRole('button', { name: 'Complete' }).first().click();
  await expect(desktop.conversation).toBeHidden();

  records.publishSegments();
  const [segment] = records.segmentsOfReservations([reservation.sid]);
  records.addComment({
    segmentId: segment?.segment_id ?? null,
    agentId: segment?.agent_id ?? null,
    text: 'You found the parcel in two minutes.',
    category: null,
    offsetSeconds: 0,
    createdAtMs: Date.now(),
    reviewer: null,
  });
  await desktop.reload();
  await expect(desktop.recent.getByRole('article')).toContainText('You found the parcel in two minutes.');
});

test('after signing out, the next agent finds nothing of the first', async ({ signIn, page }) => {
  const first = await signIn(people.busyAgent);
  await first.openPanel();
  await expect(first.recent.getByRole('article').first()).toBeVisible();
  const seen = await first.recent.getByRole('article').first().innerText();

  const second = await signIn(people.agentWithoutComments);
  await second.openPanel();
  await expect(second.recent.getByRole('heading', { name: 'No feedback yet' })).toBeVisible();
  await expect(second.panel).not.toContainText(seen);
  const stored = await page.evaluate(() => JSON.stringify({ ...window.localStorage }));
  expect(stored).not.toContain(people.busyAgent.insightsAgentId);
  expect(stored).not.toContain(`plugin-assessment-comments/${people.busyAgent.workerSid}`);
});

test.describe('when something is wrong', () => {
  test.use({ expectedErrors: FAILED_REQUEST });

  test('agents whom Insights refuses read who can change it, and nothing is asked again', async ({
    signIn,
    emulator,
  }) => {
    emulator.insights.settings.agentsPermitted = false;
    const desktop = await signIn(people.busyAgent);
    await desktop.openPanel();
    const errorResponse = desktop.panel.getByRole('heading', { name: "Feedback isn't turned on for agents" });
    await expect(errorResponse).toHaveCount(1);
    await desktop.select(call.name);
    await expect(errorResponse).toHaveCount(2);
    const callCount = emulator.insights.calls.list().length;
    await desktop.select(live.name);
    await desktop.select(call.name);
    await expect(errorResponse).toHaveCount(2);
    expect(
      emulator.insights.calls
        .list()
        .filter(({ query }) => query.ReservationId?.join() === call.reservationSid && query.PageSize).length,
    ).toBeLessThanOrEqual(2);
    expect(callCount).toBeGreaterThan(0);
  });

  test('Insights down says so with the status, and "Try again" brings the feedback', async ({
    signIn,
    emulator,
  }) => {
    emulator.insights.faults.add({
      endpoint: 'any',
      response: { kind: 'status', status: 503, body: '<h1>Service Unavailable</h1>' },
    });
    const desktop = await signIn(people.busyAgent);
    await desktop.openPanel();
    await expect(desktop.recent.getByRole('heading', { name: 'Feedback could not be loaded' })).toBeVisible();
    await expect(desktop.recent).toContainText('(503)');
    await expect(desktop.recent.getByText('No feedback yet')).toBeHidden();
    emulator.insights.faults.clear();
    await desktop.recent.getByRole('button', { name: 'Try again' }).click();
    await expect(desktop.recent.getByRole('article').first()).toBeVisible();
  });

  test('too many requests counts down and loads again by itself', async ({ signIn, emulator }) => {
    emulator.insights.faults.add({
      endpoint: 'comments',
      times: 3,
      response: {
        kind: 'status',
        status: 429,
        body: { code: 20429, message: 'Too Many Requests', more_info: '', status: 429 },
      },
    });
    const desktop = await signIn(people.busyAgent);
    await desktop.openPanel();
    await expect(desktop.recent.getByRole('heading', { name: 'Too many requests right now' })).toBeVisible();
    await expect(desktop.recent.getByText(/Feedback loads again in \d+ seconds?\./)).toBeVisible();
    await expect(desktop.recent.getByRole('article').first()).toBeVisible({ timeout: 60_000 });
  });

  test('an answer that is not JSON is a screen of its own', async ({ signIn, emulator }) => {
    emulator.insights.faults.add({ endpoint: 'comments', response: { kind: 'cutJson' } });
    const desktop = await signIn(people.busyAgent);
    await desktop.openPanel();
    await expect(desktop.recent.getByRole('heading', { name: 'Feedback could not be read' })).toBeVisible();
  });

  test('a token Insights refuses for good asks for a new sign-in and leaves the agent signed in', async ({
    signIn,
    emulator,
  }) => {
    emulator.insights.faults.add({
      endpoint: 'any',
      response: {
        kind: 'status',
        status: 401,
        body: { code: 20003, message: 'Authenticate', more_info: '', status: 401 },
      },
    });
    const desktop = await signIn(people.busyAgent);
    await desktop.openPanel();
    await expect(desktop.recent.getByRole('heading', { name: 'Your session needs a refresh' })).toBeVisible();
    await expect(desktop.task(call.name).first()).toBeVisible();
  });

  test('offline keeps what is shown, and the panel says since when', async ({ signIn, context }) => {
    const desktop = await signIn(people.busyAgent);
    await desktop.openPanel();
    await expect(desktop.recent.getByRole('article').first()).toBeVisible();
    await context.setOffline(true);
    await desktop.panel.getByRole('button', { name: 'Refresh' }).click();
    await expect(desktop.recent.getByRole('heading', { name: "You're offline" })).toBeVisible();
    await expect(desktop.recent).toContainText('Showing feedback from');
    await expect(desktop.recent.getByRole('article').first()).toBeVisible();
    await context.setOffline(false);
    await expect(desktop.recent.getByRole('heading', { name: "You're offline" })).toBeHidden();
  });
});

test('bad records are counted and never hide the good ones; hostile text stays text', async ({
  signIn,
  emulator,
}) => {
  const agentId = people.agentWithoutComments.insightsAgentId ?? '';
  const hostile = '<img src=x onerror="document.title=\'owned\'"> {{worker.name}} javascript:alert(1)';
  emulator.records.addRawComment('not a record', { agentId });
  emulator.records.addRawComment(null, { agentId });
  emulator.records.addRawComment(
    {
      comment: { comment: hostile, category: null },
      agent_id: agentId,
      timestamp: 1657329694199,
      offset: 6.985619,
      weight: 1,
      report: null,
      user_name: null,
      user_email: null,
      segment_id: null,
      assessment_sid: null,
      account_sid: null,
      url: null,
    },
    { agentId },
  );
  const desktop = await signIn(people.agentWithoutComments);
  await desktop.openPanel();
  await expect(desktop.recent.getByRole('article')).toHaveCount(1);
  await expect(desktop.recent).toContainText(hostile);
  await expect(desktop.recent).toContainText('2 comments could not be displayed.');
  await expect(desktop.recent).toContainText('Reviewer not named');
  await expect(desktop.recent).toContainText('at 0:06');
  await expect(desktop.page).not.toHaveTitle('owned');
});

test('a word longer than the panel is broken, not cut off', async ({ signIn, emulator }) => {
  const agentId = people.agentWithoutComments.insightsAgentId ?? '';
  const long = 'https://example.com/' + 'a'.repeat(300);
  const category = { name: 'C'.repeat(120), category_id: 'long' };
  emulator.records.addRawComment(
    {
      comment: { comment: long, category },
      agent_id: agentId,
      user_name: 'R'.repeat(120),
      timestamp: '1657329694199',
    },
    { agentId },
  );
  const desktop = await signIn(people.agentWithoutComments);
  await desktop.openPanel();
  await expect(desktop.recent.getByRole('article')).toHaveCount(1);
  const overflow = await desktop.panel.evaluate((panel) => panel.scrollWidth - panel.clientWidth);
  expect(overflow).toBe(0);
});
