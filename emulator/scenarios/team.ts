import { sampleReservations } from '../world/sample/insights';
import { people } from '../world/sample/people';
import { openCommentsTab } from './opening';
import type { Scenario } from './scenario';

/** Views of other people's work, for supervisors and admins. */
export const teamScenarios: readonly Scenario[] = [
  {
    id: 'team-at-work',
    title: 'A team at work',
    shows: 'Teams View with the agents and their tasks; it follows what they do in their own browsers.',
    person: people.supervisor,
    path: '/teams',
  },
  {
    id: 'busy-agent-in-teams',
    title: 'One agent in Teams View',
    shows: 'The profile of the agent with hundreds of comments, opened by a supervisor.',
    person: people.supervisor,
    path: `/teams/workers/${people.busyAgent.workerSid}`,
  },
  {
    id: 'thousands-in-teams',
    title: 'An agent with 2,000 comments',
    shows: 'Three years of feedback: load all, search, filter.',
    person: people.supervisor,
    path: `/teams/workers/${people.veteranAgent.workerSid}`,
  },
  {
    id: 'none-in-teams',
    title: 'An agent without comments',
    shows: 'Insights knows this agent, but no conversation has been reviewed.',
    person: people.supervisor,
    path: `/teams/workers/${people.agentWithoutComments.workerSid}`,
  },
  {
    id: 'unknown-in-teams',
    title: 'An agent Insights cannot match',
    shows: 'No open conversation tells the agent id, and no worker attribute names it.',
    person: people.supervisor,
    path: `/teams/workers/${people.agentUnknownToInsights.workerSid}`,
  },
  {
    id: 'transferred-in-teams',
    title: 'A transferred conversation',
    shows: 'The task of the second agent, with the comments on both parts and whose each was.',
    person: people.supervisor,
    path: `/teams/tasks/${sampleReservations.transferredToNewAgent.reservationSid}`,
    open: openCommentsTab,
  },
  {
    id: 'no-insights-role',
    title: 'A supervisor without an Insights role',
    shows: 'Insights answers 403 to every request of hers.',
    person: people.supervisor,
    path: `/teams/workers/${people.busyAgent.workerSid}`,
    prepare: ({ insights }) => insights.settings.setInsightsRoles(people.supervisor.workerSid, []),
  },
  {
    id: 'view-only-role',
    title: 'A supervisor with a view-only role',
    shows: 'With wfo.data_analyst as her only Insights role she reads comments, but cannot add one.',
    person: people.supervisor,
    path: `/teams/tasks/${sampleReservations.voiceWithFourComments.reservationSid}`,
    open: openCommentsTab,
    prepare: ({ insights }) =>
      insights.settings.setInsightsRoles(people.supervisor.workerSid, ['wfo.data_analyst']),
  },
  {
    id: 'admin',
    title: 'An administrator',
    shows: 'The same views as a supervisor has, with the role of an administrator.',
    person: people.admin,
    path: '/teams',
  },
];
