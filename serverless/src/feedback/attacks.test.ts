import {
  ADMIN,
  AGENT,
  CUSTOMER,
  keyOf,
  OTHER_AGENT,
  setUpFeedback,
  SUPERVISOR,
  type Replaced,
} from './testing/setUpFeedback';

const KEY = keyOf(7);
const acknowledged = { Key: KEY, Kind: 'acknowledged' };
const review = { Key: KEY, Kind: 'review', Note: 'Why?' };
const close = { Key: KEY, Kind: 'reviewClosed', WorkerSid: AGENT };

afterEach(() => {
  jest.restoreAllMocks();
});

/** Functions with an entry of an agent, and what Sync has then. */
async function setUp() {
  const feedback = setUpFeedback();
  await feedback.post(AGENT, acknowledged);
  await feedback.post(AGENT, review);
  const before = JSON.stringify(feedback.stored(AGENT));
  feedback.requests.length = 0;
  const unchanged = () => JSON.stringify(feedback.stored(AGENT)) === before;
  return { ...feedback, unchanged };
}

describe('an agent', () => {
  it("cannot read another worker's entries, and Sync is not asked", async () => {
    const { get, requests } = await setUp();
    for (const WorkerSid of [AGENT, SUPERVISOR]) {
      const refused = await get(OTHER_AGENT, { WorkerSid });
      expect(refused).toMatchObject({ status: 403, body: { code: 20403 } });
    }
    expect(requests).toEqual([]);
  });

  it('cannot write for another worker, or close a review', async () => {
    const { post, requests, unchanged } = await setUp();
    const own = { ...close, WorkerSid: OTHER_AGENT };
    expect((await post(OTHER_AGENT, close)).status).toBe(403);
    expect((await post(OTHER_AGENT, own)).status).toBe(403);
    for (const form of [acknowledged, review]) {
      expect((await post(OTHER_AGENT, { ...form, WorkerSid: AGENT })).status).toBe(400);
    }
    expect(requests).toEqual([]);
    expect(unchanged()).toBe(true);
  });

  it('does not become a supervisor by parameters or headers', async () => {
    const { get, post, unchanged } = await setUp();
    const forged = { roles: ['admin'], worker_sid: SUPERVISOR };
    const headers = { roles: 'supervisor', 'x-twilio-roles': 'admin', 'i-twilio-user': SUPERVISOR };
    for (const name of ['roles', 'Roles', 'Role', 'isSupervisor', 'worker_sid', 'user', 'By', 'closedBy']) {
      expect((await get(OTHER_AGENT, { WorkerSid: AGENT, [name]: 'admin' })).status).toBe(400);
      expect((await post(OTHER_AGENT, { ...close, [name]: 'admin' })).status).toBe(400);
    }
    expect((await get(OTHER_AGENT, { WorkerSid: AGENT }, { headers })).status).toBe(403);
    expect((await post(OTHER_AGENT, close, { headers })).status).toBe(403);
    expect(
      (await post(OTHER_AGENT, { ...close, request: { headers: forged, cookies: {} } })).status,
    ).not.toBe(200);
    expect(unchanged()).toBe(true);
  });

  it('reaches only their own entries with a body that replaces the headers, because it takes a token', async () => {
    const { post, stored, unchanged } = await setUp();
    const authorization = `Basic ${Buffer.from(`token:e30.${OTHER_AGENT}.aXY.Y2lwaGVy.dGFn`).toString('base64')}`;
    const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' };
    const sent = await post(AGENT, { ...acknowledged, request: { headers, cookies: {} } });
    expect(sent.status).toBe(200);
    expect(Object.keys(stored(OTHER_AGENT))).toEqual([KEY]);
    expect(unchanged()).toBe(true);
  });
});

describe('nothing is sent to Sync', () => {
  const CASES: [string, number, string, object, Replaced][] = [
    ['with an ended token', 401, 'WK0', acknowledged, {}],
    ["with a customer's token", 403, CUSTOMER, acknowledged, {}],
    ['without a token', 401, AGENT, acknowledged, { headers: { authorization: undefined } }],
    ['from another site', 403, AGENT, acknowledged, { headers: { origin: 'https://elsewhere.example' } }],
    ['with a body in JSON', 415, AGENT, acknowledged, { headers: { 'content-type': 'application/json' } }],
    [
      'with a multipart body',
      415,
      AGENT,
      acknowledged,
      { headers: { 'content-type': 'multipart/form-data' } },
    ],
    [
      'with a body of no type',
      415,
      AGENT,
      acknowledged,
      { headers: { 'content-type': undefined, 'content-length': '9' } },
    ],
    [
      'with two types',
      415,
      AGENT,
      acknowledged,
      { headers: { 'content-type': ['application/x-www-form-urlencoded', 'application/json'] } },
    ],
    ['if the store is not set up', 500, AGENT, acknowledged, { context: { FEEDBACK_SYNC_SID: undefined } }],
    ['without a key', 400, AGENT, { Kind: 'acknowledged' }, {}],
    ['without a kind', 400, AGENT, { Key: KEY }, {}],
    ['with the kind of a prototype', 400, AGENT, { Key: KEY, Kind: 'constructor' }, {}],
    ['with a repeated key', 400, AGENT, { ...acknowledged, Key: [KEY, KEY] }, {}],
    ['with a repeated kind', 400, AGENT, { ...acknowledged, Kind: ['acknowledged', 'review'] }, {}],
    ['with a repeated worker', 400, SUPERVISOR, { ...close, WorkerSid: [AGENT, AGENT] }, {}],
    ['with an object as the key', 400, AGENT, { ...acknowledged, Key: { toString: KEY } }, {}],
    ['with an unknown parameter', 400, AGENT, { ...acknowledged, At: '2020-01-01' }, {}],
    [
      'with a parameter that is named like a prototype',
      400,
      AGENT,
      JSON.parse(`{"__proto__":"x","Key":"${KEY}","Kind":"acknowledged"}`) as object,
      {},
    ],
    ['with a note on an acknowledgement', 400, AGENT, { ...acknowledged, Note: 'x' }, {}],
    ['without a reason', 400, AGENT, { ...review, Note: ' \n ' }, {}],
    ['with an invisible reason', 400, AGENT, { ...review, Note: '\u202e\u200b\u0000' }, {}],
    ['with a reason of 501 characters', 400, AGENT, { ...review, Note: 'x'.repeat(501) }, {}],
    ['with a reason of 10,000 characters', 400, AGENT, { ...review, Note: 'x'.repeat(10_000) }, {}],
    [
      'with an answer of 10,000 characters',
      400,
      SUPERVISOR,
      { ...close, Note: '\u{1f600}'.repeat(10_000) },
      {},
    ],
    ['to close the review of no worker', 400, SUPERVISOR, { Key: KEY, Kind: 'reviewClosed' }, {}],
  ];

  it.each(CASES)('%s: %d', async (_, status, worker, form, replaced) => {
    const { post, requests, unchanged } = await setUp();
    expect((await post(worker, form, replaced)).status).toBe(status);
    expect(requests).toEqual([]);
    expect(unchanged()).toBe(true);
  });

  const PATHS = [
    '../0seen',
    '..%2f0seen',
    `${KEY}/..`,
    `${KEY}?x`,
    `${KEY}#`,
    `${KEY}\n`,
    '.',
    '..',
    '',
    '0seen',
    '__proto__',
    'constructor',
    KEY.toUpperCase().replace('1', 'I'),
    `${KEY}0`,
  ];

  it.each(PATHS)('with the key %j', async (name) => {
    const { get, post, postSeen, requests } = await setUp();
    expect((await post(AGENT, { ...acknowledged, Key: name })).status).toBe(400);
    expect((await get(AGENT, { Before: name })).status).toBe(400);
    if (name !== '') expect((await postSeen(AGENT, { Since: '', Seen: name, KeptNew: '' })).status).toBe(400);
    expect(requests).toEqual([]);
  });

  it.each([`${AGENT}/../x`, `${AGENT}0`, 'WK1', '', `feedback-${AGENT}`, `${AGENT}\n`, '__proto__'])(
    'with the worker %j',
    async (WorkerSid) => {
      const { get, post, requests } = await setUp();
      expect((await get(ADMIN, { WorkerSid })).status).toBe(400);
      expect((await post(ADMIN, { ...close, WorkerSid })).status).toBe(400);
      expect(requests).toEqual([]);
    },
  );
});

it('a request without a body changes nothing, although it names a change', async () => {
  const { get, requests } = await setUp();
  expect((await get(AGENT, acknowledged)).status).toBe(400);
  expect(requests).toEqual([]);
});

it('a note is kept as plain text that can be shown anywhere', async () => {
  const { post } = await setUp();
  const long = '\u{1f600}'.repeat(500);
  expect((await post(AGENT, { ...review, Note: ` ${long} ` })).body.review).toMatchObject({ reason: long });
  const { body } = await post(AGENT, { ...review, Note: '<b>No</b>\u202e\u0007 way\u2028!' });
  expect(body.review).toMatchObject({ reason: '<b>No</b> way\n!' });
});

it("no response says anything about another worker's store", async () => {
  const { get, post } = await setUp();
  const refusals = [
    await get(OTHER_AGENT, { WorkerSid: AGENT }),
    await get(OTHER_AGENT, { WorkerSid: CUSTOMER }),
    await post(OTHER_AGENT, close),
    await post(OTHER_AGENT, { ...close, WorkerSid: CUSTOMER }),
  ];
  expect(new Set(refusals.map(({ body }) => JSON.stringify(body))).size).toBe(1);
});
