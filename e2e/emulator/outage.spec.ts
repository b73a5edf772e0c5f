import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';

/** During an outage, the browser and any of Flex's clients may log errors. Messages of the plugin are not expected. */
const NOT_OURS = /^(?![^]*assessment)/i;

test.use({ expectedErrors: NOT_OURS });

test('Flex and the panel recover from an outage without a reload, and the feedback stays on screen', async ({
  emulator,
  signIn,
}) => {
  const { world } = emulator;
  const desktop = await signIn(people.newAgent);
  await desktop.openPanel();
  const cards = desktop.recent.getByRole('article');
  await expect(cards.first()).toBeVisible();
  const count = await cards.count();
  const tryAgain = desktop.recent.getByRole('button', { name: 'Try again' });

  await emulator.startOutage();
  await desktop.choose('Refresh');
  await expect(tryAgain).toBeVisible();
  await expect(cards).toHaveCount(count);
  await expect(desktop.page.getByText(/Connection lost/).first()).toBeVisible();
  const missed = world.createTask({ attributes: { name: 'Asked during the outage' } });
  world.offer({ taskSid: missed.sid, workerSid: people.newAgent.workerSid });

  await emulator.endOutage();
  await expect(desktop.task('Asked during the outage').first()).toBeVisible();
  await desktop.task('Asked during the outage').getByRole('button', { name: 'Accept' }).click();
  await expect.poll(() => world.task(missed.sid).status).toBe('assigned');
  await desktop.choose('Refresh');
  await expect(tryAgain).toBeHidden();
  await expect(cards).toHaveCount(count);
});
