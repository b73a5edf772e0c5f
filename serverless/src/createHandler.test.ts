import { version } from '../../package.json';
import { NOT_RECOGNIZED_CODE } from '../../src/insights/http/InsightsError';
import { agentRoute } from './agentRoute';
import { createHandler } from './createHandler';
import { FakeResponse, type Sent } from './testing/FakeResponse';
import { commentsResponder, segmentsResponder, type Responder } from './responses';

const ME = '1f0c8d7e-52b1-5a3c-9d40-6c2f1be7a901';
const WORKER_SID = `WK${'1'.repeat(32)}`;
const FLEX = 'https://flex.twilio.com';
const AUTHORIZATION = `Basic ${Buffer.from('token:eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn').toString('base64')}`;
const CONTEXT = {
  ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  AUTH_TOKEN: 'invented',
  WORKSPACE_SID: `WS${'0'.repeat(32)}`,
  DOMAIN_NAME: 'functions.example',
};
const isTokenCheck = ({ hostname }: URL) => hostname === 'iam.twilio.com';
const reservation = (digit: string) => `WR${digit.repeat(32)}`;

/** A request without a response. */
const NEVER = Symbol('no response');

/** Reservation a is the newest. Insights has one segment of each reservation, and none of others. */
function respondAsTwilio(url: URL): unknown {
  if (isTokenCheck(url)) return { valid: true, worker_sid: WORKER_SID, roles: ['agent'] };
  if (url.hostname === 'taskrouter.twilio.com') {
    const events = ['a', 'b', 'c'].map((digit) => ({
      event_type: 'reservation.completed',
      resource_sid: reservation(digit),
      event_data: { worker_sid: WORKER_SID },
    }));
    return { events };
  }
  if (url.pathname.endsWith('/Comments')) return { comments: [{ agent_id: ME }] };
  const [first = url.searchParams.get('SegmentId')] = url.searchParams.getAll('ReservationId');
  return { segments: first === reservation('0') ? [] : [{ segment_id: first, agent_id: ME }] };
}

/** A function in a fake runtime, and every request that it sends to Twilio. */
function setUp(responder: Responder, respond: (url: URL) => unknown = respondAsTwilio) {
  const calls: string[] = [];
  const fetch = (url: string) => {
    calls.push(new URL(url).hostname);
    const body = respond(new URL(url));
    if (body === NEVER) return new Promise(() => undefined);
    if (body instanceof FailedResponse) return Promise.resolve(body);
    return Promise.resolve({ ok: true, status: 200, headers: new Map(), json: () => Promise.resolve(body) });
  };
  Object.assign(globalThis, { fetch, Twilio: { Response: FakeResponse } });
  const handler = createHandler(agentRoute(responder));
  const send = (parameters: Record<string, unknown>, headers: object = {}, context: object = CONTEXT) =>
    new Promise<Sent>((resolve) => {
      const request = { headers: { authorization: AUTHORIZATION, origin: FLEX, ...headers }, cookies: {} };
      handler({ ...context }, { request, ...parameters }, (_, response) => resolve(response as FakeResponse));
    });
  return { send, calls };
}

/** A response of Twilio with an error. */
class FailedResponse {
  readonly ok = false;
  readonly headers: Map<string, string>;
  constructor(
    readonly status: number,
    private readonly code: number,
    retryAfter: string,
  ) {
    this.headers = new Map([['Retry-After', retryAfter]]);
  }
  json() {
    return Promise.resolve({ code: this.code });
  }
}

describe('what a request costs', () => {
  const CASES: [string, Responder, Record<string, string>, cold: number, warm: number][] = [
    ["the agent's comments", commentsResponder, { AgentId: ME }, 6, 2],
    ['the comments on a segment', commentsResponder, { SegmentId: 's' }, 7, 3],
    ['the segments of a reservation', segmentsResponder, { ReservationId: reservation('a') }, 6, 2],
    ['a segment', segmentsResponder, { SegmentId: 's' }, 6, 2],
    ['a reservation without a segment', segmentsResponder, { ReservationId: reservation('0') }, 2, 2],
  ];

  it.each(CASES)('%s', async (_, responder, parameters, cold, warm) => {
    const { send, calls } = setUp(responder);
    expect(await send(parameters)).toMatchObject({ status: 200 });
    expect(calls).toHaveLength(cold);
    calls.length = 0;
    expect(await send(parameters)).toMatchObject({ status: 200 });
    expect(calls).toHaveLength(warm);
  });

  it('is the highest for an agent whom Insights does not know, once a minute', async () => {
    const events = Array.from({ length: 50 }, (_, index) => ({
      event_type: 'reservation.completed',
      resource_sid: `WR${String(index + 1).padStart(32, '0')}`,
      event_data: { worker_sid: WORKER_SID },
    }));
    const { send, calls } = setUp(commentsResponder, (url) => {
      if (isTokenCheck(url)) return respondAsTwilio(url);
      return url.hostname === 'taskrouter.twilio.com' ? { events } : { segments: [] };
    });
    expect((await send({ AgentId: ME })).body).toMatchObject({ code: NOT_RECOGNIZED_CODE });
    expect(calls).toHaveLength(13);
    calls.length = 0;
    expect((await send({ AgentId: ME })).body).toMatchObject({ code: NOT_RECOGNIZED_CODE });
    expect(calls).toEqual(['iam.twilio.com']);
  });

  it('is nothing without a Flex token, from another site, with a wrong setting or with a body', async () => {
    const { send, calls } = setUp(commentsResponder);
    const parameters = { AgentId: ME };
    const garbage = `Basic ${Buffer.from('token:garbage').toString('base64')}`;
    const statuses = [
      await send(parameters, { authorization: garbage }),
      await send(parameters, { origin: 'https://elsewhere.example' }),
      await send(parameters, {}, { ...CONTEXT, WORKSPACE_SID: '' }),
      await send(parameters, { 'content-type': 'application/json' }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([401, 403, 500, 405]);
    expect(calls).toEqual([]);
  });
});

describe('if Insights starts to ignore ReservationId', () => {
  const firstPageOfOther = () => ({ segments: [{ segment_id: 's', agent_id: 'other' }] });

  it('does not make the caller the agent of the first page', async () => {
    const { send } = setUp(commentsResponder, (url) =>
      url.pathname.endsWith('/Segments') ? firstPageOfOther() : respondAsTwilio(url),
    );
    expect(await send({ AgentId: 'other' })).toMatchObject({ status: 403, body: { code: 403002 } });
  });

  it('serves the agent again when Insights filters again', async () => {
    let ignores = true;
    const { send } = setUp(commentsResponder, (url) =>
      ignores && url.pathname.endsWith('/Segments') ? firstPageOfOther() : respondAsTwilio(url),
    );
    expect(await send({ AgentId: ME })).toMatchObject({ status: 403, body: { code: 403002 } });
    ignores = false;
    expect(await send({ AgentId: ME })).toMatchObject({ status: 200 });
  });
});

it('finds the agent again when a record contradicts the agent id', async () => {
  let stray: unknown[] = [];
  const { send, calls } = setUp(commentsResponder, (url) =>
    url.pathname.endsWith('/Comments') ? { comments: [{ agent_id: ME }, ...stray] } : respondAsTwilio(url),
  );
  await send({ AgentId: ME });
  calls.length = 0;
  stray = [{ agent_id: 'other' }];
  expect((await send({ AgentId: ME })).body).toMatchObject({ comments: [{ agent_id: ME }] });
  expect(calls).toHaveLength(6);
});

describe('the deadline', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('covers the check of the token', async () => {
    const { send } = setUp(commentsResponder, (url) => (isTokenCheck(url) ? NEVER : respondAsTwilio(url)));
    const response = send({ AgentId: ME });
    jest.advanceTimersByTime(8_000);
    expect(await response).toMatchObject({
      status: 503,
      headers: { 'Access-Control-Allow-Origin': FLEX, 'Agent-Function-Version': version },
      body: { code: 20503 },
    });
  });
});

it('passes on "too many requests" and the pause of any request to Twilio', async () => {
  const limited = new FailedResponse(429, 20429, '7');
  const paths: ((url: URL) => boolean)[] = [
    isTokenCheck,
    ({ hostname }) => hostname === 'taskrouter.twilio.com',
    ({ searchParams }) => searchParams.get('ReservationId') === reservation('0'),
    ({ searchParams }) => searchParams.get('ReservationId') === reservation('b'),
    ({ pathname }) => pathname.endsWith('/Comments'),
  ];
  for (const isLimited of paths) {
    const { send } = setUp(commentsResponder, (url) => (isLimited(url) ? limited : respondAsTwilio(url)));
    expect(await send({ AgentId: ME })).toMatchObject({
      status: 429,
      headers: { 'Retry-After': '7' },
      body: { code: 20429 },
    });
  }
});

it('names its version in every response, and lets the page read it', async () => {
  const { send } = setUp(commentsResponder);
  const responses = [
    await send({ AgentId: ME }),
    await send({ AgentId: 'other' }),
    await send({}),
    await send({ AgentId: ME }, { authorization: undefined }),
    await send({ AgentId: ME }, { origin: 'https://elsewhere.example' }),
    await send({ AgentId: ME }, {}, {}),
    await send({ AgentId: ME, request: { headers: { authorization: AUTHORIZATION } } }),
  ];
  expect(responses.map(({ status }) => status)).toEqual([200, 403, 400, 401, 403, 500, 400]);
  for (const { headers } of responses) {
    expect(headers['Agent-Function-Version']).toBe(version);
    expect(headers['Access-Control-Expose-Headers']).toBe('Date, Retry-After, Agent-Function-Version');
  }
});

it('allows only Flex and the configured origins to read a response', async () => {
  const { send } = setUp(commentsResponder);
  const context = { ...CONTEXT, FLEX_ORIGINS: 'https://flex.example/' };
  const named = await send({ AgentId: ME }, { origin: 'https://flex.example' }, context);
  expect(named.headers['Access-Control-Allow-Origin']).toBe('https://flex.example');
  const other = await send({ AgentId: ME }, { origin: 'https://elsewhere.example' }, context);
  expect(other.headers).not.toHaveProperty('Access-Control-Allow-Origin');
  // A page on Flex's own origin can read which setting is wrong.
  const wrong = await send({ AgentId: ME }, {}, { ...CONTEXT, FLEX_ORIGINS: 'flex.example' });
  expect(wrong).toMatchObject({ status: 500, headers: { 'Access-Control-Allow-Origin': FLEX } });
  expect(wrong.body.message).toContain('FLEX_ORIGINS');
});

it('hides an unexpected error', async () => {
  const { send } = setUp(() => Promise.reject(new Error('secret')));
  const { status, body } = await send({});
  expect(status).toBe(500);
  expect(JSON.stringify(body)).not.toContain('secret');
});
