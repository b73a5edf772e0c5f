import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { expect, test } from '../support/flexTest';

const { voiceWithFourComments: call, chatWithTwoComments: chat, withoutComments } = sampleReservations;

// The headings ask about the same tasks, which would hide whether a task was prefetched.
const assessment_comments = { conversation_details: 'none' };
test.use({ emulatorSettings: { uiAttributes: { custom_data: { features: { assessment_comments } } } } });

test('feedback is on screen at once for a task that the pointer or the focus rested on', async ({
  signIn,
  emulator,
}) => {
  const { insights } = emulator;
  const segmentsCalls = (reservationSid: string) =>
    insights.calls
      .list()
      // The request that finds the agent id has several reservations.
      .filter(({ isPreflight, query }) => !isPreflight && query.ReservationId?.join() === reservationSid);
  const desktop = await signIn(people.busyAgent);
  await desktop.openPanel();
  await expect(desktop.recent.getByRole('article').first()).toBeVisible();

  await test.step('by the pointer', async () => {
    await desktop.task(call.name).first().hover();
    await expect.poll(() => segmentsCalls(call.reservationSid).length).toBe(1);
    await desktop.task(chat.name).first().hover();
    await expect.poll(() => segmentsCalls(chat.reservationSid).length).toBe(1);
    // Only the task under the pointer is prefetched.
    expect(segmentsCalls(withoutComments.reservationSid)).toHaveLength(0);
  });

  await test.step('by the keyboard', async () => {
    await desktop.task(withoutComments.name).first().focus();
    await expect.poll(() => segmentsCalls(withoutComments.reservationSid).length).toBe(1);
  });

  // From here on, no request gets a response.
  insights.faults.add({ endpoint: 'any', response: { kind: 'hang' } });
  await desktop.select(call.name);
  await expect(desktop.conversation.getByRole('article')).toHaveCount(4);
  await desktop.select(chat.name);
  await expect(desktop.conversation.getByRole('article')).toHaveCount(2);
  await desktop.page.keyboard.press('Tab');
  expect(segmentsCalls(call.reservationSid)).toHaveLength(1);
});
