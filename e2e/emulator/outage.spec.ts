import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';

/** While nothing answers, the browser and whichever client of Flex notices first write to the console; not ours. */
const NOT_OURS = /^(?![^]*assessment)/i;

test.use({ expectedErrors: NOT_OURS });

test('while the emulator is away and once it is back, nobody has to reload', async ({ emulator, signIn }) => {
  const { world } = emulator;
  const desk = await signIn(people.newAgent);
  await desk.openPanel();
  await expect(desk.recent.getByRole('listitem').first()).toBeVisible();

  await emulator.goAway();
  await expect(desk.page.getByText(/Connection lost/).first()).toBeVisible();
  const missed = world.createTask({ attributes: { name: 'Asked while nobody was there' } });
  world.offer({ taskSid: missed.sid, workerSid: people.newAgent.workerSid });

  await emulator.comeBack();
  await expect(desk.task('Asked while nobody was there').first()).toBeVisible();
  await desk.task('Asked while nobody was there').getByRole('button', { name: 'Accept' }).click();
  await expect.poll(() => world.task(missed.sid).status).toBe('assigned');
  await desk.panel.getByRole('button', { name: 'Refresh' }).first().click();
  await expect(desk.recent.getByRole('listitem').first()).toBeVisible();
});
