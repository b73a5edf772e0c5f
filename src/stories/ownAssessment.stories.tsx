import React from 'react';
import type { OwnAssessment, OwnAssessmentState } from '../features/own-assessment/data/OwnAssessmentState';
import type { Story, StoryGroup } from './Story';
import { storyAddCommentState } from './storyAddCommentState';
import { STORY_NOW } from './storyComments';
import { StoryTaskComments } from './StoryTaskComments';

const nothing = (): void => undefined;
const DAY_MS = 24 * 60 * 60 * 1000;

const ASSESSED: OwnAssessment = {
  kind: 'assessed',
  questionnaires: [
    {
      name: 'Customer Experience',
      questions: [
        { key: '1', question: 'Did the agent greet the customer?', answer: 'Yes', score: 100 },
        { key: '2', question: 'Active listening', answer: 'Fair', score: 50 },
      ],
    },
  ],
  answerCount: 2,
  assessedAt: STORY_NOW - DAY_MS,
  areScoresMissing: false,
};

/** Free text, no answer, no question, no score, no time, and a second questionnaire without a name. */
const UNUSUAL: OwnAssessment = {
  ...ASSESSED,
  questionnaires: [
    {
      name: 'Customer Experience',
      questions: [
        { key: '1', question: 'Hold times', answer: null, score: null },
        { key: '2', question: 'What else did you notice?', answer: 'Laughed twice.\nBad line.', score: null },
      ],
    },
    { name: null, questions: [{ key: '3', question: null, answer: 'No', score: 0 }] },
  ],
  answerCount: 3,
  assessedAt: null,
};

const story = (name: string, view: OwnAssessmentState['view'], isUnfolded = false): Story => ({
  name: `Supervisor, own assessment: ${name}`,
  render: () => (
    <StoryTaskComments
      add={storyAddCommentState({
        ownAssessment: { view, isUnfolded, retry: nothing, setUnfolded: nothing },
      })}
    />
  ),
});

/** What a reviewer has assessed before, beside the form for a comment. */
export const ownAssessment: StoryGroup = {
  id: 'own-assessment',
  title: 'Supervisors: the own assessment beside the form',
  stories: [
    story('folded', ASSESSED),
    story('unfolded', ASSESSED, true),
    story('answers in unusual forms', UNUSUAL, true),
    story('the scores could not be loaded', { ...ASSESSED, areScoresMissing: true }, true),
    story('could not be loaded', { kind: 'failed' }),
  ],
};
