import type { Locator } from '@playwright/test';
import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { expect, test } from '../support/flexTest';

const {
  chatWithTwoComments: chat,
  live,
  transferredByBusyAgent: transferred,
  voiceWithFourComments: call,
  withoutComments,
} = sampleReservations;

const scrollTopOf = (list: Locator): Promise<number> => list.evaluate(({ scrollTop }) => scrollTop);

test('a selected task brings its comments to the front, and a task without comments brings all feedback', async ({
  signIn,
}) => {
  const desktop = await signIn(people.busyAgent);
  const { conversation, conversationTab, recent, recentTab } = desktop;
  await desktop.openPanel();
  await expect(recent.getByRole('article').first()).toBeVisible();
  await desktop.select(call.name);
  await expect(conversation.getByRole('article')).toHaveCount(4);
  await expect(conversationTab).toHaveAttribute('aria-selected', 'true');
  await expect(recent).toBeHidden();

  for (const { name } of [withoutComments, live]) {
    await desktop.select(name);
    await expect(recent.getByRole('article').first()).toBeVisible();
    await expect(recentTab).toHaveAttribute('aria-selected', 'true');
    await expect(conversation).toBeHidden();
    await expect(conversationTab).toHaveAccessibleName('This conversation 0 comments');
  }
  await conversationTab.click();
  await expect(
    conversation.getByRole('heading', { name: 'Feedback arrives after the conversation' }),
  ).toBeVisible();
});

test('selecting another task shows its first comment although the panel was scrolled', async ({
  emulator,
  signIn,
  page,
}) => {
  // As many on the other task as on the call, so that both lists are higher than the panel.
  for (const { text, offsetSeconds, category, reviewer } of call.comments) {
    const { segmentId } = transferred;
    const agentId = people.busyAgent.insightsAgentId;
    const createdAtMs = Date.now();
    emulator.records.addComment({ segmentId, agentId, text, offsetSeconds, category, reviewer, createdAtMs });
  }
  const both = [
    { name: call.name, count: 4 },
    { name: transferred.name, count: 6 },
  ];
  await page.setViewportSize({ width: 1440, height: 480 });
  const desktop = await signIn(people.busyAgent);
  const { conversation, recent } = desktop;
  const cards = conversation.getByRole('article');
  await desktop.openPanel();
  await expect(recent.getByRole('article').first()).toBeVisible();
  await recent.hover();
  await page.mouse.wheel(0, 5_000);
  await expect(recent.getByRole('article').first()).not.toBeInViewport();

  for (const { name, count } of [...both, ...both]) {
    await desktop.select(name);
    await expect(cards).toHaveCount(count);
    await expect(cards.first()).toBeInViewport({ ratio: 1 });
    await conversation.hover();
    await page.mouse.wheel(0, 5_000);
    await expect(cards.last()).toBeInViewport({ ratio: 1 });
    await expect(cards.first()).not.toBeInViewport({ ratio: 1 });
  }
});

test('a late list does not take the tab away from an agent who scrolls through the other one', async ({
  emulator,
  signIn,
  page,
}) => {
  const desktop = await signIn(people.busyAgent);
  const { conversationTab, recent, recentTab } = desktop;
  await desktop.openPanel();
  await expect(recent.getByRole('article').first()).toBeVisible();
  let respond = (): void => undefined;
  const until = new Promise<void>((resolve) => (respond = resolve));
  emulator.insights.faults.add({ endpoint: 'any', response: { kind: 'delayUntil', until } });
  await desktop.select(call.name);
  await expect(conversationTab).toBeVisible();
  await recent.hover();
  await page.mouse.wheel(0, 700);
  await expect.poll(() => scrollTopOf(recent)).toBe(700);
  respond();
  await expect(conversationTab).toHaveAccessibleName('This conversation 4 comments');
  await expect(recentTab).toHaveAttribute('aria-selected', 'true');
  expect(await scrollTopOf(recent)).toBe(700);

  await conversationTab.click();
  await expect(desktop.conversation.getByRole('article')).toHaveCount(4);
});

test('the heading of a conversation names the open task, and a press selects the task', async ({
  signIn,
}) => {
  const desktop = await signIn(people.busyAgent);
  const { page, conversation, recent } = desktop;
  await desktop.openPanel();
  const heading = recent.getByRole('heading', { name: chat.name });
  await expect(heading).toHaveText(new RegExp(`^${chat.name} · ${chat.queue} · (today|yesterday), \\d`));
  await expect(recent.getByRole('listitem').first()).toContainText(transferred.name);
  // Which group follows depends on the time of day, because the sample has working hours.
  const taskNames = Object.values(sampleReservations).map(({ name }) => name);
  const notATask = recent
    .getByRole('heading', { level: 4 })
    .filter({ hasNotText: new RegExp(taskNames.join('|')) });
  await expect(notATask.first()).toBeVisible();
  await expect(notATask.first().getByRole('button')).toHaveCount(0);

  await heading.getByRole('button').click();
  await expect(desktop.conversationTab).toHaveAccessibleName('This conversation 2 comments');
  const selected = 'Twilio.Flex.Manager.getInstance().store.getState().flex.view.selectedTaskSid';
  expect(await page.evaluate<unknown>(selected)).toBe(chat.reservationSid);
  // The agent is using the panel, so it does not switch.
  await expect(desktop.recentTab).toHaveAttribute('aria-selected', 'true');
  await desktop.conversationTab.click();
  const own = conversation.getByRole('heading', { name: chat.name });
  await expect(own).toBeVisible();
  // The task is selected already.
  await expect(own.getByRole('button')).toHaveCount(0);
});
