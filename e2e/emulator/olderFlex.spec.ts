import { people } from '../../emulator/world/sample/people';
import { otherFlexVersion } from '../flexBundle';
import { expect, test } from '../flexTest';

/** Run by `npm run test:older-flex` only: it installs another Flex UI first. */
test('an older Flex UI runs on the same emulator, with the plugin in it', async ({
  emulator,
  signIn,
  signInElsewhere,
}) => {
  const desk = await signIn(people.busyAgent);
  expect(await desk.page.evaluate<unknown>('Twilio.Flex.VERSION')).toBe(otherFlexVersion);
  await desk.select('Router drops the line every evening');
  await desk.openPanel();
  await expect(desk.conversation.getByRole('listitem').first()).toBeVisible();

  const { page: teams } = await signInElsewhere(people.supervisor, '/teams');
  const rowOfAgent = teams.getByRole('row').filter({ hasText: people.busyAgent.fullName });
  await expect(rowOfAgent).toContainText('Card declined at checkout');
  await expect(rowOfAgent).toContainText('Available');
  emulator.world.setActivity(people.busyAgent.workerSid, emulator.world.activityNamed('Break').sid);
  await expect(rowOfAgent).toContainText('Break');
  await expect(desk.page.getByRole('button', { name: /Currently Break/ })).toBeVisible();
});
