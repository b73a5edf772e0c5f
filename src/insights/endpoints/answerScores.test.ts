/** @jest-environment node */
import { fetchAnswerScores } from './answerScores';
import { fakeInsights } from '../testing/fakeInsights';

const URL_OF_SETS = 'https://flex-api.twilio.com/v1/Insights/QualityManagement/Settings/AnswerSets';

let insights = fakeInsights();
beforeEach(() => {
  insights = fakeInsights();
});
afterEach(() => insights.verify());

function read(answer_sets: unknown, others: object = {}) {
  insights.plan({ body: { account_sid: 'AC1', answer_sets, ...others, url: URL_OF_SETS } });
  return insights.clock.settle(fetchAnswerScores(insights.client));
}
const set = (...answers: unknown[]) => ({ id: 's', name: 'Yes, No', type: 'select', answers });

it('returns the score of each answer of each set', async () => {
  const scores = await read([
    set(
      { id: 'yes', name: 'Yes', description: 'Yes.', score: 100, sort: 0 },
      { id: 'no', name: 'No', score: 0 },
    ),
    set({ id: 'fair', name: 'Fair', score: '50' }),
  ]);

  expect(scores).toEqual([
    { answerId: 'yes', score: 100 },
    { answerId: 'no', score: 0 },
    { answerId: 'fair', score: 50 },
  ]);
  expect(insights.requests[0]?.url).toBe(URL_OF_SETS);
});

it('has no score for an answer that says that a question does not apply', async () => {
  const notApplicable = { id: 'NA', name: 'N/A', score: 0 };

  expect(
    await read([set(notApplicable, { id: 'yes', score: 100 })], { not_applicable: notApplicable }),
  ).toEqual([{ answerId: 'yes', score: 100 }]);
});

it.each([null, undefined, -1, 101, 'good', {}, true, ['50']])('has no score for %j', async (score) => {
  expect(await read([set({ id: 'odd', score }, { id: 'yes', score: 100 })])).toEqual([
    { answerId: 'yes', score: 100 },
  ]);
});

it('skips sets and answers that it cannot read, and keeps the others', async () => {
  const sets = [null, 'set', { answers: null }, set(null, 'answer', { score: 5 }, { id: 'yes', score: 100 })];

  expect(await read(sets)).toEqual([{ answerId: 'yes', score: 100 }]);
});

it('returns an empty list for an account without answer sets', async () => {
  expect(await read([])).toEqual([]);
});

it.each([[null], [undefined], [{}], [[null, { answers: {} }]]])('rejects %j as unreadable', async (sets) => {
  await expect(read(sets)).rejects.toMatchObject({ kind: 'unreadable', operation: 'answerSets.fetch' });
});
