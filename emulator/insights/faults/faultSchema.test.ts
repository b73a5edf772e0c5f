import { faultSchema } from './faultSchema';

const response = { kind: 'hang' };
const unavailable = { kind: 'status', status: 503 };

describe('a fault as JSON', () => {
  it.each([
    [{ endpoint: 'any', response: { kind: 'delay', delayMs: 3000 } }],
    [{ endpoint: 'comments', times: 2, response: { kind: 'status', status: 503, body: '<h1>Down</h1>' } }],
    [
      {
        endpoint: 'any',
        response: { kind: 'status', status: 429, retryAfterSeconds: 7, exposesRetryAfter: true },
      },
    ],
    [{ endpoint: 'createComment', phase: 'before', match: { segmentId: 'a' }, response: { kind: 'reset' } }],
    [{ endpoint: 'segments', response: { kind: 'paging', trick: 'otherHost' } }],
    [{ endpoint: 'comments', response: { kind: 'records', malformation: 'oneBad' } }],
    [{ endpoint: 'any', response: { kind: 'status', status: 503, headers: { 'X-Why': 'Tidying up' } } }],
    [{ endpoint: 'userRoles', response: { kind: 'refuseOldTokens' } }],
  ])('is accepted as it is: %j', (fault) => {
    expect(faultSchema.parse(JSON.parse(JSON.stringify(fault)))).toEqual(fault);
  });

  it.each([
    ['an endpoint nobody knows', { endpoint: 'everything', response }],
    ['no answer', { endpoint: 'any' }],
    ['a kind nobody knows', { endpoint: 'any', response: { kind: 'explode' } }],
    ['what only a test can ask for', { endpoint: 'any', response: { kind: 'delayUntil', until: {} } }],
    [
      'a header of two lines',
      { endpoint: 'any', response: { ...unavailable, headers: { 'X-Why': 'a\nb' } } },
    ],
    [
      'a name no header has',
      { endpoint: 'any', response: { ...unavailable, headers: { 'Retry After': '7' } } },
    ],
    ['a delay of more than ten minutes', { endpoint: 'any', response: { kind: 'delay', delayMs: 600_001 } }],
    ['a status that HTTP does not have', { endpoint: 'any', response: { kind: 'status', status: 42 } }],
    ['no times at all', { endpoint: 'any', times: 0, response }],
    ['a misspelt field', { endpoint: 'any', time: 1, response }],
  ])('is refused with %s', (_name, fault) => {
    expect(faultSchema.safeParse(fault).success).toBe(false);
  });
});
