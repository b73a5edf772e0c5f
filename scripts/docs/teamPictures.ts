import type { AgentDesktop } from '../../e2e/support/AgentDesktop';
import { TeamsView } from '../../e2e/support/TeamsView';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { CATEGORY_TONES } from '../../e2e/support/sampleTones';
import type { Picture } from './Picture';

const { supervisor, busyAgent, newAgent, agentWithoutComments } = people;
const { transferredByBusyAgent, voiceWithFourComments } = sampleReservations;

const selectBusyAgent = async ({ page }: AgentDesktop): Promise<void> => {
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  await teams.cards(teams.worker).first().waitFor();
  // The name of the task replaces the date when Insights has said which task it is.
  await teams.worker.getByRole('heading', { name: transferredByBusyAgent.name }).waitFor();
};

const writeComment = async ({ page }: AgentDesktop): Promise<void> => {
  const teams = new TeamsView(page);
  await teams.selectTask(voiceWithFourComments.name);
  await teams.cards(teams.conversation).first().waitFor();
  await teams.openForm();
  await teams.text.fill('You named the next step before the customer had to ask for it.');
};

/** The column counts agents whose Insights ID is known. Selecting an agent makes it known. */
const showColumn = async ({ page }: AgentDesktop): Promise<void> => {
  const teams = new TeamsView(page);
  for (const agent of [agentWithoutComments, newAgent, busyAgent]) {
    await teams.selectAgent(agent);
    await teams.worker.getByRole('button', { name: 'More options' }).waitFor();
  }
  await page
    .getByRole('cell', { name: /comments in the last 30 days/ })
    .nth(1)
    .waitFor();
};

const asSupervisor = { person: supervisor, view: '/teams' };

/** Pictures of what a supervisor sees in Teams View. */
export const TEAM_PICTURES: readonly Picture[] = [
  { ...asSupervisor, name: 'team-agent', pose: selectBusyAgent },
  { ...asSupervisor, name: 'team-agent-dark', options: { theme: 'dark' }, pose: selectBusyAgent },
  {
    ...asSupervisor,
    name: 'team-agent-filters',
    pose: async (desktop) => {
      await selectBusyAgent(desktop);
      const teams = new TeamsView(desktop.page);
      await teams.filtersButton.click();
      await teams.searchFor('customer');
      await teams.worker.getByText(/\d+ of \d+ comments/).waitFor();
    },
  },
  {
    ...asSupervisor,
    name: 'team-column',
    options: {
      uiAttributes: {
        custom_data: {
          features: { assessment_comments: { category_tones: CATEGORY_TONES, team_column: true } },
        },
      },
    },
    pose: showColumn,
  },
  {
    ...asSupervisor,
    name: 'team-conversation',
    pose: async ({ page }) => {
      const teams = new TeamsView(page);
      await teams.selectTask(transferredByBusyAgent.name);
      await teams.cards(teams.conversation).first().waitFor();
    },
  },
  { ...asSupervisor, name: 'team-add-comment', pose: writeComment },
  { ...asSupervisor, name: 'team-add-comment-dark', options: { theme: 'dark' }, pose: writeComment },
];
