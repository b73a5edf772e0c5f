import { faultSchema } from './faultSchema';

const answer = { kind: 'hang' };
const unavailable = { kind: 'status', status: 503 };

describe('a fault as JSON', () => {
  it.each([
    [{ endpoint: 'any', answer: { kind: 'delay', delayMs: 3000 } }],
    [{ endpoint: 'comments', times: 2, answer: { kind: 'status', status: 503, body: '<h1>Down</h1>' } }],
    [
      {
        endpoint: 'any',
        answer: { kind: 'status', status: 429, retryAfterSeconds: 7, exposesRetryAfter: true },
      },
    ],
    [{ endpoint: 'createComment', strikes: 'before', match: { segmentId: 'a' }, answer: { kind: 'reset' } }],
    [{ endpoint: 'segments', answer: { kind: 'paging', trick: 'otherHost' } }],
    [{ endpoint: 'comments', answer: { kind: 'records', odd: 'oneBad' } }],
    [{ endpoint: 'any', answer: { kind: 'status', status: 503, headers: { 'X-Why': 'Tidying up' } } }],
    [{ endpoint: 'userRoles', answer: { kind: 'refuseOldTokens' } }],
  ])('is accepted as it is: %j', (fault) => {
    expect(faultSchema.parse(JSON.parse(JSON.stringify(fault)))).toEqual(fault);
  });

  it.each([
    ['an endpoint nobody knows', { endpoint: 'everything', answer }],
    ['no answer', { endpoint: 'any' }],
    ['a kind nobody knows', { endpoint: 'any', answer: { kind: 'explode' } }],
    ['what only a test can ask for', { endpoint: 'any', answer: { kind: 'delayUntil', until: {} } }],
    ['a header of two lines', { endpoint: 'any', answer: { ...unavailable, headers: { 'X-Why': 'a\nb' } } }],
    [
      'a name no header has',
      { endpoint: 'any', answer: { ...unavailable, headers: { 'Retry After': '7' } } },
    ],
    ['a delay of more than ten minutes', { endpoint: 'any', answer: { kind: 'delay', delayMs: 600_001 } }],
    ['a status that HTTP does not have', { endpoint: 'any', answer: { kind: 'status', status: 42 } }],
    ['no times at all', { endpoint: 'any', times: 0, answer }],
    ['a misspelt field', { endpoint: 'any', time: 1, answer }],
  ])('is refused with %s', (_name, fault) => {
    expect(faultSchema.safeParse(fault).success).toBe(false);
  });
});
