import { people } from '../world/sample/people';
import type { Scenario } from './scenario';

/** What the sample day contains for different agents. */
export const readingScenarios: readonly Scenario[] = [
  {
    id: 'many-comments',
    title: 'Hundreds of comments',
    shows: 'A year of feedback, fifty at a time, and comments on the finished conversations of this morning.',
    person: people.busyAgent,
  },
  {
    id: 'few-comments',
    title: 'A handful of comments',
    shows: 'The second week at work, one chat and one call that a colleague handed over.',
    person: people.newAgent,
  },
  {
    id: 'no-comments',
    title: 'No comments yet',
    shows: 'Insights knows this agent, but no conversation has been reviewed.',
    person: people.agentWithoutComments,
  },
  {
    id: 'unknown-to-insights',
    title: 'Not known to Insights',
    shows: 'No conversation was ever finished, so there is no agent id to ask by.',
    person: people.agentUnknownToInsights,
  },
  {
    id: 'agents-not-permitted',
    title: 'Agents may not read',
    shows: 'Insights answers 403 to everybody who is only an agent.',
    person: people.busyAgent,
    prepare: ({ insights }) => {
      insights.settings.agentsPermitted = false;
    },
  },
];
