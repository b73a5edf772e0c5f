import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { expect, test } from '../support/flexTest';

const call = sampleReservations.voiceWithFourComments;

test('the panel stays open after a reload without taking the focus, and closes from its own button', async ({
  signIn,
}) => {
  const desktop = await signIn(people.busyAgent);
  await expect(desktop.feedbackButton).toHaveAttribute('aria-expanded', 'false');
  await desktop.openPanel();
  await expect(desktop.recent.getByRole('article').first()).toBeVisible();
  await expect(desktop.conversation).toBeHidden();

  await desktop.reload();
  await expect(desktop.recent.getByRole('article').first()).toBeVisible();
  await expect(desktop.panel.locator(':focus')).toHaveCount(0);

  await desktop.page.getByRole('button', { name: 'Close feedback' }).click();
  await expect(desktop.panel).toBeHidden();
  await expect(desktop.feedbackButton).toBeFocused();
  await desktop.reload();
  await expect(desktop.feedbackButton).toHaveAttribute('aria-expanded', 'false');
});

test('an agent reads the text, category, reviewer and position of each comment on a finished conversation', async ({
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

test('an agent scrolls through hundreds of comments, newest first', async ({ signIn, emulator }) => {
  const desktop = await signIn(people.busyAgent);
  await desktop.openPanel();
  const own = emulator.records.commentsMatching({ agentId: people.busyAgent.insightsAgentId ?? '' });
  const firstRow = desktop.recent.locator('[aria-posinset="1"]');
  await expect(firstRow).toHaveAttribute('aria-setsize', String(own.length));
  const seen = new Map<number, string>();
  // A row that is measured as it appears moves the others. The steps overlap, and another round from the top sees what
  // the one before skipped.
  await expect(async () => {
    const rows = await desktop.panel.evaluate(async (panel) => {
      const found: { place: number; time: string }[] = [];
      for (let isAtEnd = false, top = 0; !isAtEnd; top = panel.scrollTop + panel.clientHeight * 0.8) {
        panel.scrollTo(0, top);
        // In the first frame the list handles the scroll event; in the second frame its new rows are rendered.
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        for (const row of panel.querySelectorAll('[aria-posinset]')) {
          const time = row.querySelector('time')?.getAttribute('datetime') ?? '';
          found.push({ place: Number(row.getAttribute('aria-posinset')), time });
        }
        isAtEnd = panel.scrollTop + panel.clientHeight >= panel.scrollHeight - 1;
      }
      return found;
    });
    for (const { place, time } of rows) seen.set(place, time);
    expect(seen.size).toBe(own.length);
  }).toPass({ intervals: [0] });
  const times = [...seen].sort(([a], [b]) => a - b).map(([, time]) => time);
  expect(times).toEqual([...times].sort().reverse());
});

test("an agent finds a comment on yesterday's conversation without an open task", async ({
  signIn,
  emulator,
}) => {
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
