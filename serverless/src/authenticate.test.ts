import { authenticateUser, type FlexUser } from './authenticate';
import { Refusal } from './Refusal';

const WORKER = `WK${'0'.repeat(31)}1`;
const AGENT = { valid: true, worker_sid: WORKER, roles: ['agent'] };

/** An invented token with the form of a Flex token, which has an empty second part. */
const TOKEN = 'eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn';

function basic(text: string): string {
  return `Basic ${Buffer.from(text).toString('base64')}`;
}

function caller(
  result: Record<string, unknown> | null,
  authorization: unknown = basic(`token:${TOKEN}`),
): Promise<FlexUser> {
  return authenticateUser(authorization, () => Promise.resolve(result));
}

it('returns the worker that Twilio names for the token', async () => {
  const validate = jest.fn().mockResolvedValue(AGENT);
  expect(await authenticateUser(basic(`token:${TOKEN}`), validate)).toEqual({
    workerSid: WORKER,
    isSupervisor: false,
  });
  expect(validate).toHaveBeenCalledWith(TOKEN);
});

it.each([
  undefined,
  '',
  ['Basic x'],
  `Bearer ${TOKEN}`,
  basic(TOKEN),
  basic(`user:${TOKEN}`),
  basic('token:'),
  basic('token:invented'),
  basic('token:a.b.c'),
  basic(`token:${TOKEN}.f`),
  basic('token:a..b.c.'),
  basic('token:é..b.c.d'),
  basic('token:a..b.c.d\n'),
  basic(`token:a..b.c.${'d'.repeat(8_000)}`),
  basic(`token:${'.'.repeat(8_000)}`),
])('sends no request for a header without a Flex token: %j', async (authorization) => {
  const validate = jest.fn();
  await expect(authenticateUser(authorization, validate)).rejects.toMatchObject({
    status: 401,
    code: 20003,
  });
  expect(validate).not.toHaveBeenCalled();
});

it.each([null, {}, { ...AGENT, valid: false }, { ...AGENT, valid: 'true' }])(
  'rejects a token that Twilio does not call valid: %j',
  async (result) => {
    await expect(caller(result)).rejects.toMatchObject({ status: 401 });
  },
);

it('does not call a token refused that could not be checked', async () => {
  const validate = () => Promise.reject(new Refusal(503, 20503, 'Twilio cannot be reached'));
  await expect(authenticateUser(basic(`token:${TOKEN}`), validate)).rejects.toMatchObject({ status: 503 });
});

it.each([
  [['agent'], false],
  [['agent', 'supervisor'], true],
  [['admin'], true],
  [['agent', 'Supervisor', 'supervisors', ['admin'], null], false],
])(
  'knows from the roles %j that Twilio names whether the user is a supervisor: %j',
  async (roles, expected) => {
    expect((await caller({ ...AGENT, roles })).isSupervisor).toBe(expected);
  },
);

it.each([
  { ...AGENT, roles: ['guest'] },
  { ...AGENT, roles: 'agent' },
  { ...AGENT, worker_sid: null },
  { ...AGENT, worker_sid: `${WORKER}/../x` },
])('rejects callers who are not Flex users: %j', async (result) => {
  await expect(caller(result)).rejects.toMatchObject({ status: 403, code: 20403 });
});
