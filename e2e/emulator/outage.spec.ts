import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';

/** During an outage, the browser and any of Flex's clients may log errors. Messages of the plugin are not expected. */
const NOT_OURS = /^(?![^]*assessment)/i;

test.use({ expectedErrors: NOT_OURS });

test('while the emulator is away and once it is back, nobody has to reload', async ({ emulator, signIn }) => {
  const { world } = emulator;
  const desktop = await signIn(people.newAgent);
  await desktop.openPanel();
  await expect(desktop.recent.getByRole('listitem').first()).toBeVisible();

  await emulator.startOutage();
  await expect(desktop.page.getByText(/Connection lost/).first()).toBeVisible();
  const missed = world.createTask({ attributes: { name: 'Asked while nobody was there' } });
  world.offer({ taskSid: missed.sid, workerSid: people.newAgent.workerSid });

  await emulator.endOutage();
  await expect(desktop.task('Asked while nobody was there').first()).toBeVisible();
  await desktop.task('Asked while nobody was there').getByRole('button', { name: 'Accept' }).click();
  await expect.poll(() => world.task(missed.sid).status).toBe('assigned');
  await desktop.panel.getByRole('button', { name: 'Refresh' }).first().click();
  await expect(desktop.recent.getByRole('listitem').first()).toBeVisible();
});
