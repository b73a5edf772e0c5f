import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { busyAgent, newAgent } = people;

/** A comment in the format of Insights, for any agent. */
const rawComment = (text: string, agentId: string | null) => ({
  comment: { comment: text, category: null },
  agent_id: agentId,
  timestamp: String(Date.now()),
});

test('a supervisor who also takes calls reads own feedback in the panel and that of others in Teams View', async ({
  emulator,
  signIn,
}) => {
  const { world, records } = emulator;
  const [own = '', theirs = ''] = [busyAgent, newAgent].map(({ insightsAgentId }) => insightsAgentId ?? '');
  records.addRawComment(rawComment('To the one who supervises', own));
  records.addRawComment(rawComment('To the one who is supervised', theirs));
  world.setRoles(busyAgent.workerSid, ['agent', 'supervisor']);
  const desktop = await signIn(busyAgent);
  const teams = new TeamsView(desktop.page);
  await desktop.openPanel();
  await expect(desktop.recent).toContainText('To the one who supervises');
  await expect(desktop.panel).not.toContainText('To the one who is supervised');

  await desktop.page.getByRole('link', { name: 'Teams' }).click();
  await teams.selectAgent(newAgent);
  await expect(teams.worker).toContainText('To the one who is supervised');
  await expect(teams.worker).not.toContainText('To the one who supervises');

  await desktop.page.getByRole('link', { name: 'Agent Desktop' }).click();
  await expect(desktop.recent).toContainText('To the one who supervises');
  await expect(desktop.panel).not.toContainText('To the one who is supervised');
});
