import type { Answer, AnswerSet, AnswerSettings } from '../insightsAssessments';
import { uuidFor } from '../insightsIds';

function answer(set: string, name: string, score: number): Answer {
  return { id: uuidFor(`answer ${set}/${name}`), name, description: `${name}.`, score };
}

function answerSet(category: string, name: string, answers: readonly Answer[]): AnswerSet {
  return { id: uuidFor(`answer set ${name}`), name, category, answers };
}

/** The answers of the sample account. */
export const answers = {
  yes: answer('yes or no', 'Yes', 100),
  no: answer('yes or no', 'No', 0),
  good: answer('rating', 'Good', 100),
  fair: answer('rating', 'Fair', 50),
  poor: answer('rating', 'Poor', 0),
  notApplicable: { ...answer('none', 'N/A', 0), description: 'Not applicable for this call' },
} as const;

/** The answer sets of the sample account. */
export const sampleAnswerSettings: AnswerSettings = {
  sets: [
    answerSet('Two Options', 'Yes, No', [answers.yes, answers.no]),
    answerSet('Three Options', 'Good, Fair, Poor', [answers.good, answers.fair, answers.poor]),
  ],
  notApplicable: answers.notApplicable,
};
