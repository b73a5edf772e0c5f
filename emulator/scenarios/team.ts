import { people } from '../world/sample/people';
import type { Scenario } from './scenario';

/** Those who look at the work of others. */
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
    id: 'admin',
    title: 'An administrator',
    shows: 'The same views as a supervisor has, with the role of an administrator.',
    person: people.admin,
    path: '/teams',
  },
];
