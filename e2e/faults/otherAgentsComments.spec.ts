import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { agentWithoutComments, busyAgent, newAgent } = people;
const NO_FEEDBACK = 'No feedback yet';

/** A comment in the format of Insights, for any agent. */
const rawComment = (text: string, agentId: string | null) => ({
  comment: { comment: text, category: null },
  agent_id: agentId,
  timestamp: String(Date.now()),
});

test('an agent is shown what is theirs or names nobody, and told that the rest is not', async ({
  emulator,
  signIn,
}) => {
  const ownId = agentWithoutComments.insightsAgentId ?? '';
  const add = (text: string, agentId: string | null) =>
    emulator.records.addRawComment(rawComment(text, agentId), { agentId: ownId });
  add('Meant for somebody else', newAgent.insightsAgentId);
  const desktop = await signIn(agentWithoutComments);
  await desktop.openPanel();
  await expect(
    desktop.recent.getByRole('heading', { name: "This feedback doesn't match you" }),
  ).toBeVisible();
  await expect(desktop.panel).not.toContainText(NO_FEEDBACK);
  await expect(desktop.panel).not.toContainText('Meant for somebody else');

  add('Meant for this agent', ownId);
  add('Meant for whoever was asked about', null);
  await desktop.panel.getByRole('button', { name: 'Refresh' }).click();
  await expect(desktop.recent.getByRole('article')).toHaveCount(2);
  await expect(desktop.recent).toContainText('Meant for this agent');
  await expect(desktop.recent).toContainText('Meant for whoever was asked about');
  await expect(desktop.recent).toContainText('1 comment could not be displayed.');
  await expect(desktop.panel).not.toContainText('Meant for somebody else');
});

test("a supervisor who takes calls too sees their own on the desk, the agents' in Teams View", async ({
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
