import { sampleReservations } from '../world/sample/insights';
import { people } from '../world/sample/people';
import { openPanel, openPanelFor } from './opening';
import type { Scenario } from './scenario';

const { handedBack, voiceWithFourComments } = sampleReservations;

/** What the sample day contains for different agents. */
export const readingScenarios: readonly Scenario[] = [
  {
    id: 'many-comments',
    title: 'Hundreds of comments',
    shows: 'A year of feedback, fifty at a time, and comments on the finished conversations of this morning.',
    person: people.busyAgent,
    open: openPanel,
  },
  {
    id: 'same-customer',
    title: 'Two conversations with the same customer',
    shows: `${handedBack.customerName} called twice: “${voiceWithFourComments.name}” and “${handedBack.name}” have their own comments.`,
    person: people.busyAgent,
    open: openPanelFor(voiceWithFourComments),
  },
  {
    id: 'handed-back',
    title: 'A conversation in three parts',
    shows: `“${handedBack.name}” went to a colleague and came back. The first and the third part are of the same agent, each with comments.`,
    person: people.busyAgent,
    open: openPanelFor(handedBack),
  },
  {
    id: 'scores-for-agents',
    title: 'Scores for agents',
    shows: `With the setting scores_for_agents, agents see the scores of their conversations: 85 on “${voiceWithFourComments.name}”.`,
    person: people.busyAgent,
    open: openPanelFor(voiceWithFourComments),
    customData: { features: { assessment_comments: { scores_for_agents: true } } },
  },
  {
    id: 'few-comments',
    title: 'A handful of comments',
    shows: 'The second week at work, one chat and one call that a colleague handed over.',
    person: people.newAgent,
    open: openPanel,
  },
  {
    id: 'no-comments',
    title: 'No comments yet',
    shows: 'Insights knows this agent, but no conversation has been reviewed.',
    person: people.agentWithoutComments,
    open: openPanel,
  },
  {
    id: 'unknown-to-insights',
    title: 'Not known to Insights',
    shows: 'No conversation was ever finished, so there is no agent id to ask by.',
    person: people.agentUnknownToInsights,
    open: openPanel,
  },
  {
    id: 'agents-not-permitted',
    title: 'Agents may not read',
    shows: 'Insights answers 403 to everybody who is only an agent.',
    person: people.busyAgent,
    open: openPanel,
    prepare: ({ insights }) => {
      insights.settings.agentsPermitted = false;
    },
  },
];
