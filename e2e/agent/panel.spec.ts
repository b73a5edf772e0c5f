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
  await expect(desktop.panel.getByRole('tab')).toHaveCount(0);

  await desktop.reload();
  await expect(desktop.recent.getByRole('article').first()).toBeVisible();
  await expect(desktop.panel.locator(':focus')).toHaveCount(0);

  await desktop.closeButton.click();
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
  await expect(desktop.conversationTab).toHaveAccessibleName('This conversation 4 comments');
  for (const { text, reviewer, category, offsetSeconds } of call.comments) {
    const card = cards.filter({ hasText: text });
    await expect(card).toContainText(reviewer.name);
    await expect(card).toContainText(category.name);
    await expect(card.getByRole('time')).toBeVisible();
    const minutes = Math.floor(offsetSeconds / 60);
    const seconds = String(Math.floor(offsetSeconds % 60)).padStart(2, '0');
    await expect(card).toContainText(`${reviewer.name} · ${minutes}:${seconds}`);
  }
  await expect(desktop.panel).not.toContainText('@example.com');
});

/** What a row says about its place in the list. */
interface ReadRow {
  place: number;
  time: string;
  startsConversation: boolean;
}

test('an agent scrolls through hundreds of comments, the conversation with the newest comment first', async ({
  signIn,
  emulator,
}) => {
  const desktop = await signIn(people.busyAgent);
  await desktop.openPanel();
  const own = emulator.records.commentsMatching({ agentId: people.busyAgent.insightsAgentId ?? '' });
  const firstRow = desktop.recent.locator('[aria-posinset="1"]');
  await expect(firstRow).toHaveAttribute('aria-setsize', String(own.length));
  const seen = new Map<number, ReadRow>();
  // A row that is measured as it appears moves the others. The steps overlap, and another round from the top sees what
  // the one before skipped.
  await expect(async () => {
    const rows = await desktop.recent.evaluate(async (list) => {
      const found: ReadRow[] = [];
      for (let isAtEnd = false, top = 0; !isAtEnd; top = list.scrollTop + list.clientHeight * 0.8) {
        list.scrollTo(0, top);
        // In the first frame the list handles the scroll event; in the second frame its new rows are rendered.
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        for (const row of list.querySelectorAll('[aria-posinset]')) {
          const time = row.querySelector('time')?.getAttribute('datetime') ?? '';
          const startsConversation = row.querySelector('h4') !== null;
          found.push({ place: Number(row.getAttribute('aria-posinset')), time, startsConversation });
        }
        isAtEnd = list.scrollTop + list.clientHeight >= list.scrollHeight - 1;
      }
      return found;
    });
    for (const row of rows) seen.set(row.place, row);
    expect(seen.size).toBe(own.length);
  }).toPass({ intervals: [0] });
  const rows = [...seen.values()].sort((a, b) => a.place - b.place);
  const conversations: string[][] = [];
  for (const { time, startsConversation } of rows) {
    if (startsConversation) conversations.push([]);
    conversations[conversations.length - 1]?.push(time);
  }
  expect(conversations.flat()).toHaveLength(own.length);
  for (const times of conversations) expect(times).toEqual([...times].sort().reverse());
  const newest = conversations.map(([time]) => time ?? '');
  expect(newest.length).toBeGreaterThan(100);
  expect(newest).toEqual([...newest].sort().reverse());
});

test("an agent finds a comment on yesterday's conversation without an open task", async ({
  signIn,
  emulator,
}) => {
  const desktop = await signIn(people.agentUnknownToInsights);
  await desktop.openPanel();
  await expect(
    desktop.panel.getByRole('heading', { name: "Your feedback history isn't ready" }),
  ).toBeVisible();

  const { world, records } = emulator;
  const task = world.createTask({ attributes: { name: 'Lost parcel', customerName: 'Ottilie Brand' } });
  const reservation = world.offer({ taskSid: task.sid, workerSid: people.agentUnknownToInsights.workerSid });
  await desktop.task('Lost parcel').first().waitFor();
  await desktop.page.getByRole('button', { name: 'Accept' }).first().click();
  await desktop.conversationTab.click();
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
