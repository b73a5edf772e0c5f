/** @jest-environment node */
import { fetchOwnAssessment } from './ownAssessment';
import { fakeInsights } from '../testing/fakeInsights';
import { SEGMENT_ID, wireAssessment } from '../testing/sampleResponses';

const FIRST_URL = `https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments?SegmentId=${SEGMENT_ID}&PageSize=1000`;

let insights = fakeInsights();
beforeEach(() => {
  insights = fakeInsights();
});
afterEach(() => insights.verify());

const read = (segmentId = SEGMENT_ID) =>
  insights.clock.settle(fetchOwnAssessment(insights.client, { segmentId }));
const response = (assessments: unknown, nextPageUrl: string | null = null) => ({
  body: { meta: { key: 'assessments', next_page_url: nextPageUrl }, assessments },
});

it('returns the answered questions in the order of Insights, without the name of the user', async () => {
  insights.plan(response([wireAssessment(), wireAssessment({ assessment_sid: `FM${'1'.repeat(32)}` })]));

  const answers = await read();

  expect(answers).toHaveLength(2);
  expect(answers[0]).toEqual({
    key: expect.any(String) as string,
    questionnaire: 'Customer Experience',
    question: 'Active listening',
    answerId: 'ed8697d3-558d-46c3-9b73-cd21cd93cbb3',
    answer: 'Fair',
    answeredAt: 1_657_329_694_199,
  });
  expect(JSON.stringify(answers)).not.toContain('robin');
  expect(insights.requests.map(({ url }) => url)).toEqual([FIRST_URL]);
});

it.each<[string, Record<string, unknown>, object]>([
  ['no answer', { answer_id: null, answer_text: null }, { answerId: null, answer: null }],
  [
    'free text',
    { answer_id: null, answer_text: ' Two\r\nlines\u202e ' },
    { answerId: null, answer: 'Two\nlines' },
  ],
  ['an answer that is a number', { answer_text: 7 }, { answer: '7' }],
  ['no time', { timestamp: null }, { answeredAt: null }],
  [
    'a time as ISO 8601',
    { timestamp: '2022-07-09T01:21:34Z' },
    { answeredAt: Date.UTC(2022, 6, 9, 1, 21, 34) },
  ],
  ['no segment', { segment_id: null }, { answer: 'Fair' }],
  ['its segment in capitals', { segment_id: SEGMENT_ID.toUpperCase() }, { answer: 'Fair' }],
  ['no details', { assessment: null }, { questionnaire: null, question: null, answer: 'Fair' }],
  ['details of another type', { assessment: 'x' }, { questionnaire: null, question: null }],
  [
    'a question without a questionnaire name',
    { assessment: { questionnaire: { question: { name: 'Greeting' } } } },
    { questionnaire: null, question: 'Greeting' },
  ],
])('reads a record with %s', async (_case, changes, expected) => {
  insights.plan(response([wireAssessment(changes)]));

  expect(await read()).toMatchObject([expected]);
});

it('skips records that it cannot read, and keeps the others', async () => {
  const empty = wireAssessment({ answer_text: '', assessment: { questionnaire: { question: null } } });
  insights.plan(response([null, 'x', 5, {}, empty, wireAssessment()]));

  expect(await read()).toMatchObject([{ answer: 'Fair' }]);
});

it('leaves out records of another segment', async () => {
  insights.plan(response([wireAssessment({ segment_id: 'other' })]));

  expect(await read()).toEqual([]);
});

it('follows the pages, and returns each answer once', async () => {
  const secondUrl = `${FIRST_URL}&Page=1&PageToken=PT1`;
  insights.plan(
    response([wireAssessment()], secondUrl),
    response([wireAssessment(), wireAssessment({ answer_text: 'Good' })]),
  );

  expect((await read()).map(({ answer }) => answer)).toEqual(['Fair', 'Good']);
  expect(insights.requests[1]?.url).toBe(secondUrl);
});

it('returns an empty list when the user has not assessed the segment', async () => {
  insights.plan(response([]));

  expect(await read()).toEqual([]);
});

it.each([[null], [{}], [[null, {}]]])('rejects the list %j as unreadable', async (assessments) => {
  insights.plan(response(assessments));

  await expect(read()).rejects.toMatchObject({ kind: 'unreadable', operation: 'assessments.list' });
});

it('sends no request for an invalid id', async () => {
  await expect(read('')).rejects.toMatchObject({ kind: 'rejected' });

  expect(insights.requests).toHaveLength(0);
});
