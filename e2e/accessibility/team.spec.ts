import type { FaultResponse } from '../../emulator/insights/faults/faultSchema';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';
import { expectAccessible } from '../support/expectAccessible';

const { busyAgent, newAgent, agentWithoutComments, agentUnknownToInsights, supervisor } = people;
const { voiceWithFourComments: call, withoutComments, live } = sampleReservations;
const WORKER = ['#assessment-comments-worker'];
const TASK = ['#assessment-comments-task'];

const respondWith = (status: number, code?: number): FaultResponse => ({
  kind: 'status',
  status,
  body: code && { code, status },
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ emulatorSettings: { theme }, expectedErrors: /Failed to load resource/ });

    test("axe finds nothing in an agent's comments, found, sought, missing or refused", async ({
      signIn,
      page,
      emulator,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const { faults } = emulator.insights;
      await signIn(supervisor, '/teams');
      const teams = new TeamsView(page);
      const { worker } = teams;
      const check = (state: string) => expectAccessible(page, state, WORKER);
      const refresh = () => worker.getByRole('button', { name: 'Refresh', exact: true }).click();

      await teams.selectAgent(busyAgent);
      await expect(teams.cards(worker).first()).toBeVisible();
      await worker.getByRole('button', { name: /more$/ }).first().click();
      await worker.getByRole('button', { name: /^Filters/ }).click();
      await check('a list with its figures, the picture and filters');
      await worker.getByRole('button', { name: 'Show as table' }).click();
      await worker.getByRole('searchbox').fill('no reviewer ever wrote this');
      await expect(worker.getByText('No comments match your filters')).toBeVisible();
      await check('the table, and nothing found');
      await worker.getByRole('button', { name: 'Clear filters' }).click();

      const hanging = faults.add({ endpoint: 'comments', response: { kind: 'hang' } });
      await teams.selectAgent(newAgent);
      await check('loading');
      faults.remove(hanging);
      faults.release();
      await expect(teams.cards(worker).first()).toBeVisible();
      await teams.selectAgent(agentUnknownToInsights);
      await expect(worker.getByText("Can't match this agent to Insights")).toBeVisible();
      await check('an agent whom Insights does not know');
      await teams.selectAgent(agentWithoutComments);
      await expect(worker.getByText('No comments for this agent')).toBeVisible();
      await check('an agent without comments');
      for (const [heading, response] of [
        ['Comments could not be loaded', respondWith(503)],
        ["You don't have access to comments", respondWith(403, 45003)],
        ['Too many requests right now', respondWith(429, 20429)],
      ] as const) {
        const fault = faults.add({ endpoint: 'comments', response });
        await refresh();
        await expect(worker.getByRole('heading', { name: heading })).toBeVisible();
        await check(heading);
        faults.remove(fault);
      }
    });

    test('axe finds nothing in a conversation, nor in the form, whatever becomes of a comment', async ({
      signIn,
      page,
      emulator,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const { faults } = emulator.insights;
      await signIn(supervisor, '/teams');
      const teams = new TeamsView(page);
      const { conversation } = teams;
      const check = (state: string) => expectAccessible(page, state, TASK);
      const addFault = (response: FaultResponse) =>
        faults.add({ endpoint: 'createComment', times: 1, response });

      await teams.selectTask(live.name);
      await expect(conversation).toContainText('Comments arrive after the conversation');
      await check('a live conversation');
      await teams.selectTask(withoutComments.name);
      await expect(conversation).toContainText('No comments on this conversation yet');
      await check('a conversation without comments');
      await teams.selectTask(call.name);
      await expect(teams.cards(conversation)).toHaveCount(4);
      await teams.addButton.click();
      await teams.sendButton.click();
      await expect(teams.text).toHaveAttribute('aria-invalid', 'true');
      await check('a list, and the form with a problem');
      await teams.text.fill('Opened with the name of the customer.');
      addFault(respondWith(400, 20001));
      await teams.sendButton.click();
      await expect(conversation.getByText('Insights did not accept the comment')).toBeVisible();
      await check('a comment that was not accepted');
      addFault(respondWith(503));
      await teams.sendButton.click();
      await expect(conversation.getByText('The comment may have been saved')).toBeVisible();
      await check('a comment of which nobody knows');
      await conversation.getByRole('button', { name: 'Cancel' }).click();
      await expect(conversation.getByRole('group', { name: 'Discard this comment?' })).toBeVisible();
      await check('the question before a comment is discarded');

      await teams.selectTask(withoutComments.name);
      emulator.world.setReservationStatus(call.reservationSid, 'completed');
      await teams.selectAgent(busyAgent);
      await expect(teams.worker.getByText('Your unsent comment')).toBeVisible();
      await expectAccessible(page, 'an unsent comment', WORKER);
    });
  });
}
