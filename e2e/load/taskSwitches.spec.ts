import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { commentsCalls, conversationLines, reservationCalls } from '../support/callKinds';
import { COUNT_TIMERS } from '../support/countTimers';
import { measurePage } from '../support/measurePage';
import { expect, test } from '../support/flexTest';

const { voiceWithFourComments: call, chatWithTwoComments: chat, withoutComments } = sampleReservations;
const ROUND = [call, chat, withoutComments];
const ROUNDS = 10;

// `npm run soak` makes a thousand switches, and also checks the heap.
test('thirty task switches repeat no request and leak no listeners, timers or nodes', async ({
  page,
  signIn,
  emulator,
}) => {
  await page.addInitScript({ content: COUNT_TIMERS });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const desktop = await signIn(people.busyAgent);
  await desktop.openPanel();
  const switchThroughTasks = async (): Promise<void> => {
    for (const { name } of ROUND) {
      await desktop.task(name).first().dispatchEvent('click');
      await page.locator('.Twilio-TaskCanvas').filter({ hasText: name, visible: true }).first().waitFor();
      await desktop.conversationShown();
    }
  };
  // The first rounds fill the caches of Flex and of the plugin.
  for (let round = 0; round < 2; round += 1) await switchThroughTasks();
  const callCount = commentsCalls(emulator).length;
  const before = await measurePage(page, session);

  for (let round = 0; round < ROUNDS; round += 1) await switchThroughTasks();

  const after = await measurePage(page, session);
  // In a slow browser, more than a minute can pass. Then each conversation's comments are fetched once more.
  expect(commentsCalls(emulator).length - callCount).toBeLessThanOrEqual(ROUND.length);
  // What headings and tasks ask about is asked once.
  for (const asked of [conversationLines(emulator), reservationCalls(emulator)]) {
    expect(asked.filter((id, place) => asked.indexOf(id) !== place)).toEqual([]);
  }
  // Flex's own count varies by a few. One leaked by each switch would be thirty.
  expect(after.listeners - before.listeners).toBeLessThan(15);
  expect(after.timers - before.timers).toBeLessThan(15);
  // One leaked list of comments would be hundreds of nodes.
  expect(after.nodes - before.nodes).toBeLessThan(100);
});
