import type { Page } from '@playwright/test';
import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';

const { busyAgent, newAgent, agentWithoutComments, supervisor } = people;

/** The agent's row in the Teams View table. */
function row(teams: Page, { fullName }: { fullName: string }) {
  return teams.getByRole('row').filter({ hasText: fullName });
}

function visibleButton(page: Page, name: string | RegExp) {
  return page.getByRole('button', { name }).filter({ visible: true });
}

test.describe('in Teams View', () => {
  // The Voice SDK in each browser reports the lost socket.
  test.use({ expectedErrors: /TwilioVoice|Voice SDK device error/ });

  test('a supervisor finds agents, adds a skill and sets an activity, and Flex recovers from a lost socket', async ({
    emulator,
    signIn,
    signInElsewhere,
  }) => {
    const { world } = emulator;
    const { page: teams } = await signIn(supervisor, '/teams');
    const { page: agent } = await signInElsewhere(busyAgent);
    const names = teams.getByRole('row').filter({ hasText: /Available|Break|Training/ });
    await expect(names).toHaveCount(world.workers().length);

    const search = teams.getByPlaceholder('Search Agents');
    await search.fill('ashg');
    await search.press('Enter');
    await expect(names).toHaveCount(1);
    await expect(names).toContainText(newAgent.fullName);
    await search.fill('');
    await search.press('Enter');
    await expect(names).toHaveCount(world.workers().length);

    world.setActivity(newAgent.workerSid, world.activityNamed('Break').sid);
    await expect(row(teams, newAgent)).toContainText('Break');
    await visibleButton(teams, 'Filter').click();
    await teams.getByText('Break', { exact: true }).filter({ visible: true }).last().click();
    await visibleButton(teams, 'Apply').click();
    await expect(names).toHaveCount(1);
    await visibleButton(teams, 'Reset').click();
    await visibleButton(teams, 'Apply').click();
    await expect(names).toHaveCount(world.workers().length);

    await visibleButton(teams, /User Mira Castellan with status/).click();
    // Until the comments above the skills are there, the skills move.
    await expect(teams.getByRole('article').first()).toBeVisible();
    await teams.getByText('Add skill').filter({ visible: true }).click();
    await teams.getByText('orders', { exact: true }).filter({ visible: true }).click();
    await visibleButton(teams, 'Add skill').click();
    await visibleButton(teams, 'Save').click();
    const skills = ['billing', 'technical support', 'orders'];
    await expect
      .poll(() => world.worker(busyAgent.workerSid).attributes['routing'])
      .toMatchObject({ skills });
    const ownSkills = 'Twilio.Flex.Manager.getInstance().workerClient.attributes.routing.skills';
    await expect.poll(() => agent.evaluate<unknown>(ownSkills)).toEqual(skills);

    const profile = teams.locator('.Twilio-WorkerCanvas').first();
    await profile.getByText('Available', { exact: true }).filter({ visible: true }).first().click();
    await teams.getByText('Training', { exact: true }).filter({ visible: true }).last().click();
    await expect(agent.getByRole('button', { name: /Currently Training/ })).toBeVisible();
    await expect(row(teams, busyAgent)).toContainText('Training');

    emulator.dropSockets();
    world.setActivity(agentWithoutComments.workerSid, world.activityNamed('Break').sid);
    await expect(row(teams, agentWithoutComments)).toContainText('Break');
  });
});

test('Queues Stats shows live counts of agents and tasks', async ({ emulator, signIn }) => {
  const { world } = emulator;
  const { page } = await signIn(supervisor, '/queues-stats');
  const tile = (title: string) =>
    page.locator('.Twilio-AggregatedDataTile').filter({ hasText: title, visible: true });
  const available = page.getByTestId('queues-aggregated-data-view').getByTestId('Available');
  const active = world.openReservations().length;
  await expect(tile('Active tasks')).toContainText(new RegExp(`tasks\\s*${active}$`));
  await expect(tile('Waiting tasks')).toContainText(/tasks\s*0$/);
  await expect(available).toHaveText(String(world.workers().length));

  const { sid: taskSid } = world.createTask({ channel: 'chat', queueName: 'Billing' });
  const { sid } = world.offer({ taskSid, workerSid: newAgent.workerSid });
  await expect(tile('Waiting tasks')).toContainText(/tasks\s*1$/);
  await expect(tile('Longest wait')).toContainText('Billing');
  world.setReservationStatus(sid, 'accepted');
  await expect(tile('Waiting tasks')).toContainText(/tasks\s*0$/);
  await expect(tile('Active tasks')).toContainText(new RegExp(`tasks\\s*${active + 1}$`));
  world.setActivity(newAgent.workerSid, world.activityNamed('Break').sid);
  await expect(available).toHaveText(String(world.workers().length - 1));
});
