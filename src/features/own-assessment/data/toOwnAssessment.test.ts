import type { OwnAnswer } from '../../../insights/endpoints/ownAssessment';
import { toOwnAssessment } from './toOwnAssessment';

const answer = (changes: Partial<OwnAnswer>): OwnAnswer => ({
  key: 'key',
  questionnaire: 'Customer Experience',
  question: 'Active listening',
  answerId: 'fair',
  answer: 'Fair',
  answeredAt: 1_000,
  ...changes,
});

it('is null without answers', () => {
  expect(toOwnAssessment([], [{ answerId: 'fair', score: 50 }])).toBeNull();
});

it('has the questions of each questionnaire together, and the time of the last answer', () => {
  const answers = [
    answer({ key: '1', answeredAt: 3_000 }),
    answer({ key: '2', questionnaire: null, answeredAt: null }),
    answer({ key: '3', answeredAt: 2_000 }),
  ];

  const assessment = toOwnAssessment(answers, []);

  expect(assessment).toMatchObject({ answerCount: 3, assessedAt: 3_000 });
  expect(
    assessment?.questionnaires.map(({ name, questions }) => [name, questions.map(({ key }) => key)]),
  ).toEqual([
    ['Customer Experience', ['1', '3']],
    [null, ['2']],
  ]);
});

it('has no time when no answer has one', () => {
  expect(toOwnAssessment([answer({ answeredAt: null })], [])).toMatchObject({ assessedAt: null });
});

it.each([
  ['fair', 50],
  ['unknown', null],
  [null, null],
])('finds the score of the answer %p', (answerId, score) => {
  const assessment = toOwnAssessment([answer({ answerId })], [{ answerId: 'fair', score: 50 }]);

  expect(assessment?.questionnaires[0]?.questions).toMatchObject([{ score }]);
});

it('finds a score of 0, and one whose id is written in capitals', () => {
  const answerId = 'ed8697d3-558d-46c3-9b73-cd21cd93cbb3';

  const assessment = toOwnAssessment(
    [answer({ answerId })],
    [{ answerId: answerId.toUpperCase(), score: 0 }],
  );

  expect(assessment?.questionnaires[0]?.questions).toMatchObject([{ score: 0 }]);
});
