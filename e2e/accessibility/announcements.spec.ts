import type { Page } from '@playwright/test';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { recordAnnouncements, takeAnnouncements } from '../support/announcements';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { newAgent, supervisor, veteranAgent } = people;
const { newAgentChat: chat, withoutComments } = sampleReservations;

test.use({ expectedErrors: FAILED_REQUEST });

/**
 * Waits until the last expected text has been announced. Nothing else may be announced, nothing twice, and nothing in a
 * region that screen readers would miss.
 */
async function expectAnnounced(page: Page, expected: readonly RegExp[], leftOut?: RegExp): Promise<void> {
  const heard: { text: string; isUnheard: boolean }[] = [];
  const last = expected[expected.length - 1] ?? /^/;
  await expect
    .poll(async () => {
      heard.push(...(await takeAnnouncements(page)));
      return heard.some(({ text }) => last.test(text));
    })
    .toBe(true);
  const texts = heard.map(({ text }) => text).filter((text) => !leftOut?.test(text));
  expect(texts).toEqual(expected.map((words) => expect.stringMatching(words)));
  expect(heard.filter(({ isUnheard }) => isUnheard)).toEqual([]);
}

test('a screen reader announces each change in the panel once', async ({ signIn, page, emulator }) => {
  const { faults } = emulator.insights;
  await recordAnnouncements(page);
  const desktop = await signIn(newAgent);
  await test.step('opening the panel', async () => {
    await desktop.openPanel();
    // If loading is fast, only the result is announced.
    await expectAnnounced(page, [/^Feedback loaded$/], /^Loading feedback$/);
  });
  await test.step('a search', async () => {
    await desktop.searchButton.click();
    await desktop.recent.getByRole('searchbox').fill('no reviewer ever wrote this');
    await expectAnnounced(page, [/^0 of \d+ comments$/]);
    await desktop.recent.getByRole('button', { name: 'Clear search' }).click();
  });
  await test.step('a refresh', async () => {
    await desktop.choose('Refresh');
    await expectAnnounced(page, [/^Updated$/]);
  });
  await test.step('a refresh that fails, and one that does not', async () => {
    faults.add({ endpoint: 'comments', times: 3, response: { kind: 'status', status: 503 } });
    await desktop.choose('Refresh');
    await expectAnnounced(page, [/^Feedback could not be loaded Insights isn't responding/]);
    await desktop.choose('Refresh');
    await expectAnnounced(page, [/^Updated$/]);
  });
  await test.step('a conversation is selected', async () => {
    await desktop.select(chat.name);
    await expectAnnounced(page, [/^This conversation: 1 comment$/], /^Loading/);
  });
  await test.step('a text is copied', async () => {
    await page.context().grantPermissions(['clipboard-write']);
    await desktop.chooseOn(desktop.conversation.getByRole('article').first(), 'Copy text');
    await expectAnnounced(page, [/^Copied$/]);
  });
  await test.step('what was kept new is seen', async () => {
    const card = desktop.conversation.getByRole('article').first();
    await desktop.chooseOn(card, 'Mark as new');
    await expectAnnounced(page, [/^Marked as new$/, /^1 new comment in your feedback$/]);
    await desktop.chooseOn(card, 'Mark as seen');
    await expectAnnounced(page, [/^Marked as seen$/]);
  });
  await test.step('a reviewer writes a comment', async () => {
    const { insightsAgentId: agentId } = newAgent;
    const { records } = emulator;
    const { segmentId, reviewer } = { ...chat, reviewer: null };
    records.addComment({
      ...{ segmentId, agentId, reviewer },
      ...{ text: 'Well ended.', category: null, offsetSeconds: 0, createdAtMs: Date.now() },
    });
    await page.evaluate(`(() => {
      const now = Date.now;
      Date.now = () => now() + 61_000;
      window.dispatchEvent(new Event('focus'));
    })()`);
    await expectAnnounced(page, [/^1 new comment in your feedback$/]);
  });
});

test('a screen reader announces the result of a new comment once', async ({ signIn, page, emulator }) => {
  const { faults } = emulator.insights;
  await recordAnnouncements(page);
  await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(withoutComments.name);
  await expectAnnounced(page, [/^No comments on this conversation yet/], /^Loading comments$/);
  await teams.openForm();
  await teams.text.fill('Opened with the name of the customer.');
  faults.add({
    endpoint: 'createComment',
    times: 1,
    response: { kind: 'status', status: 400, body: { code: 20001, status: 400 } },
  });
  await teams.sendButton.click();
  await expectAnnounced(page, [/^Insights did not accept the comment Nothing was saved\./]);
  await teams.sendButton.click();
  await expect(teams.cards(teams.conversation)).toHaveCount(1);
  await expectAnnounced(page, [/^Comment added$/]);
  await teams.selectAgent(veteranAgent);
  await expectAnnounced(page, [/^Comments loaded$/], /^Loading comments$/);
  await teams.showAll();
  await teams.worker.getByRole('button', { name: 'Load more' }).click();
  await expectAnnounced(page, [/^[\d,]+ more comments loaded$/]);
});
