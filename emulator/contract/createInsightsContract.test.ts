import { InsightsRecords } from '../world/InsightsRecords';
import { COMMENTS_PATH, SEGMENTS_PATH } from '../world/insightsPaths';
import { createInsightsContract } from './createInsightsContract';

const contract = createInsightsContract();
const url = `https://flex-api.twilio.com${COMMENTS_PATH}?PageSize=50&Page=0`;
const meta = {
  key: 'comments',
  page: 0,
  page_size: 50,
  first_page_url: url,
  previous_page_url: null,
  next_page_url: null,
  url,
};
const comment = new InsightsRecords({ accountSid: `AC${'5'.repeat(32)}`, now: () => 0 }).addComment({
  segmentId: 'segment',
  agentId: 'agent',
  category: null,
  text: 'Well done.',
  offsetSeconds: 3,
  createdAtMs: 1_657_329_694_199,
  reviewer: null,
});

describe('the Insights contract', () => {
  const answerProblems = (record: unknown, otherMeta: object = {}): string[] =>
    contract.responseProblems({
      method: 'GET',
      path: COMMENTS_PATH,
      status: 200,
      body: { comments: [record], meta: { ...meta, ...otherMeta } },
    });
  const requestProblems = (query: Record<string, string[]>, path = COMMENTS_PATH, method = 'GET'): string[] =>
    contract.requestProblems({ method, path, query, form: {} });

  it('accepts a comments list', () => {
    expect(answerProblems(comment)).toEqual([]);
  });

  it.each([
    ['numbers as numbers', { ...comment, offset: 6.5, weight: 1, timestamp: 1_657_329_694_199 }],
    ['a missing comment', { ...comment, comment: null }],
  ])('accepts %s', (_name, record) => {
    expect(answerProblems(record)).toEqual([]);
  });

  it.each([
    ['a number instead of a string', { ...comment, segment_id: 3 }],
    ['an offset that is not a number', { ...comment, offset: 'soon' }],
    ['a negative offset', { ...comment, offset: -1 }],
    ['an unknown field', { ...comment, reservation_id: 'WR1' }],
    ['a missing field', { ...comment, weight: undefined }],
    ['an assessment SID of another kind', { ...comment, assessment_sid: `AC${'5'.repeat(32)}` }],
    ['a string instead of the comment object', { ...comment, comment: 'Well done.' }],
    ['a null record', null],
  ])('reports %s', (_name, record) => {
    expect(answerProblems(record)).not.toEqual([]);
  });

  it('reports a page URL that does not lead to Twilio', () => {
    expect(
      answerProblems(comment, { next_page_url: 'http://127.0.0.1:3001/v1/Insights/Segments' }),
    ).toHaveLength(1);
  });

  it('requires the error format for a refusal', () => {
    const requested = { method: 'GET', path: COMMENTS_PATH };
    const more_info = 'https://www.twilio.com/docs/errors/20003';
    const body = { code: 20003, message: 'Authenticate', more_info, status: 401 };
    expect(contract.responseProblems({ ...requested, status: 401, body })).toEqual([]);
    expect(contract.responseProblems({ ...requested, status: 401, body: { comments: [] } })).not.toEqual([]);
  });

  it('reports a list with a status other than 200', () => {
    const response = { method: 'GET', path: COMMENTS_PATH, body: { comments: [comment], meta } };
    expect(contract.responseProblems({ ...response, status: 200 })).toEqual([]);
    expect(contract.responseProblems({ ...response, status: 201 })).not.toEqual([]);
  });

  it('accepts requests that match the reference', () => {
    expect(requestProblems({ SegmentId: ['a'], AgentId: ['b'], PageSize: ['1000'], Page: ['1'] })).toEqual(
      [],
    );
    const reservations = [`WR${'a'.repeat(32)}`, `WR${'B'.repeat(32)}`];
    expect(requestProblems({ ReservationId: reservations }, SEGMENTS_PATH)).toEqual([]);
  });

  it.each([
    ['a page size out of bounds', { PageSize: ['1001'] }, COMMENTS_PATH, 'GET'],
    ['an unknown parameter', { ReservationId: [`WR${'a'.repeat(32)}`] }, COMMENTS_PATH, 'GET'],
    ['a repeated id', { SegmentId: ['a', 'b'] }, COMMENTS_PATH, 'GET'],
    [
      'a task SID instead of a reservation SID',
      { ReservationId: [`WT${'a'.repeat(32)}`] },
      SEGMENTS_PATH,
      'GET',
    ],
    ['an unknown method', {}, COMMENTS_PATH, 'DELETE'],
    ['an unknown path', {}, '/v1/Insights/Nothing', 'GET'],
  ])('reports %s in a request', (_name, query, path, method) => {
    expect(requestProblems(query, path, method)).not.toEqual([]);
  });

  describe('for a posted comment', () => {
    const form = {
      CategoryId: ['category'],
      CategoryName: ['Good for Training'],
      Comment: ['Well done.'],
      SegmentId: ['segment'],
      AgentId: ['agent'],
      Offset: ['6.985619'],
    };
    const problems = (changed: object, query: Record<string, string[]> = {}): string[] =>
      contract.requestProblems({
        method: 'POST',
        path: COMMENTS_PATH,
        query,
        form: { ...form, ...changed },
      });

    it('accepts all six fields, and the record as the response', () => {
      expect(problems({})).toEqual([]);
      const response = { method: 'POST', path: COMMENTS_PATH, status: 201, body: comment };
      expect(contract.responseProblems(response)).toEqual([]);
      expect(contract.responseProblems({ ...response, status: 200 })).not.toEqual([]);
    });

    it.each([
      ['a missing field', { Offset: undefined }],
      ['an empty field', { Comment: [''] }],
      ['a repeated field', { SegmentId: ['a', 'b'] }],
      ['an offset that is not a number', { Offset: ['soon'] }],
      ['an unknown field', { Weight: ['1'] }],
    ])('reports %s', (_name, changed) => {
      expect(problems(changed)).not.toEqual([]);
    });

    it('reports fields in the URL', () => {
      expect(problems({}, { SegmentId: ['segment'] })).not.toEqual([]);
    });
  });
});
