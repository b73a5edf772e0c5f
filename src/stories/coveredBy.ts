import type { TestReference } from './Story';

const RESPONSES = 'e2e/faults/responses.spec.ts';
const AGENT = 'e2e/agent/panel.spec.ts';
const TEAM_READING = 'e2e/supervisor/reading.spec.ts';
const ADDING = 'e2e/supervisor/adding.spec.ts';
const SETUP = 'e2e/admin/setupCheck.spec.ts';
/** Covers the states that no other test reaches. */
export const FROM_RESPONSES = 'src/stories/fromResponses.test.tsx';
const RECENT = 'src/features/agent-panel/data/useRecentFeedback.test.tsx';

/** The tests that cover several stories. */
export const COVERED_BY = {
  badResponses: {
    file: RESPONSES,
    title: 'an agent reads what is wrong with an answer, and the feedback once it is right',
  },
  badResponsesForSupervisors: {
    file: RESPONSES,
    title: 'a supervisor reads the same of an agent and of a task',
  },
  slowResponse: {
    file: RESPONSES,
    title: 'a slow answer can be given up, and is asked for again after ten seconds',
  },
  agentReads: {
    file: AGENT,
    title: 'a finished conversation shows its comments with text, category, reviewer and position',
  },
  nothingYet: {
    file: AGENT,
    title: 'a live conversation and one nobody reviewed each say what happens next',
  },
  manyComments: { file: AGENT, title: 'an agent scrolls through hundreds of comments, newest first' },
  badRecords: {
    file: AGENT,
    title: 'bad records are counted and never hide the good ones; hostile text stays text',
  },
  nextPageFails: {
    file: RECENT,
    title: 'keeps the list when it fails, says so below it, and goes on at the next press',
  },
  newFeedback: {
    file: 'e2e/agent/newFeedback.spec.ts',
    title: 'what a reviewer writes is counted while the panel is closed, marked, and seen after a moment',
  },
  supervisorReads: {
    file: TEAM_READING,
    title: 'a supervisor clicks from agent to agent: figures, list and filters, which stay',
  },
  transferred: {
    file: TEAM_READING,
    title: 'a transferred conversation shows the comments of both agents, each with whose it was',
  },
  loadAll: {
    file: TEAM_READING,
    title: '2,000 comments are loaded in large pages, and loading can be stopped',
  },
  commentAdded: {
    file: ADDING,
    title: 'a comment is sent once and stands in every list at once, also in the agent’s own browser',
  },
  notAdded: {
    file: ADDING,
    title: 'a refusal says why, keeps what was typed and saves nothing; a second try is one request',
  },
  draftKept: {
    file: ADDING,
    title:
      'what was typed survives switching, asks before it is thrown away, and a reload sends nothing again',
  },
  draftProblems: {
    file: ADDING,
    title: 'empty, over-long and badly placed comments get a message beside the field and are not sent',
  },
  setupDone: {
    file: SETUP,
    title: 'an admin opens the setup check, which asks three questions, and copies what it found',
  },
  setupToDo: {
    file: SETUP,
    title: 'each line says what to do, and the check is readable in every width',
  },
} as const satisfies Record<string, TestReference>;
