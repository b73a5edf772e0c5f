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
  ])('is accepted unchanged: %j', (fault) => {
    expect(faultSchema.parse(JSON.parse(JSON.stringify(fault)))).toEqual(fault);
  });

  it.each([
    ['an unknown endpoint', { endpoint: 'everything', response }],
    ['no response', { endpoint: 'any' }],
    ['an unknown kind', { endpoint: 'any', response: { kind: 'explode' } }],
    ['a kind that only tests can use', { endpoint: 'any', response: { kind: 'delayUntil', until: {} } }],
    [
      'a header of two lines',
      { endpoint: 'any', response: { ...unavailable, headers: { 'X-Why': 'a\nb' } } },
    ],
    [
      'an invalid header name',
      { endpoint: 'any', response: { ...unavailable, headers: { 'Retry After': '7' } } },
    ],
    ['a delay of more than ten minutes', { endpoint: 'any', response: { kind: 'delay', delayMs: 600_001 } }],
    ['an invalid HTTP status', { endpoint: 'any', response: { kind: 'status', status: 42 } }],
    ['zero times', { endpoint: 'any', times: 0, response }],
    ['a misspelled field', { endpoint: 'any', time: 1, response }],
  ])('is rejected with %s', (_name, fault) => {
    expect(faultSchema.safeParse(fault).success).toBe(false);
  });
});
