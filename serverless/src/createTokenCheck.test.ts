import { createTokenCheck } from './createTokenCheck';

const TOKEN = 'eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn';
const ACCOUNT = `AC${'0'.repeat(32)}`;

function setUp(fetched: Promise<{ status: number; body: unknown; retryAfter?: string }>) {
  const fetch = jest.fn(async () => {
    const { status, body, retryAfter = null } = await fetched;
    const json = () => (body === undefined ? Promise.reject(new Error('no JSON')) : Promise.resolve(body));
    return { ok: status < 300, status, headers: { get: () => retryAfter }, json };
  });
  const { signal } = new AbortController();
  const check = createTokenCheck({
    accountSid: ACCOUNT,
    authToken: 'secret',
    fetch: fetch as unknown as typeof globalThis.fetch,
    signal,
  });
  return { check: () => check(TOKEN), fetch };
}

const responseOf = (status: number, body?: unknown, retryAfter?: string) =>
  setUp(Promise.resolve({ status, body, ...(retryAfter !== undefined && { retryAfter }) })).check();

it("returns what Twilio says about the token, and sends the token in the body to Twilio's own check", async () => {
  const said = { valid: true, worker_sid: 'WK1', roles: ['agent'] };
  const { check, fetch } = setUp(Promise.resolve({ status: 200, body: said }));
  expect(await check()).toEqual(said);
  expect(fetch).toHaveBeenCalledWith(
    `https://iam.twilio.com/v1/Accounts/${ACCOUNT}/Tokens/validate`,
    expect.objectContaining({
      method: 'POST',
      redirect: 'error',
      body: JSON.stringify({ token: TOKEN }),
      headers: expect.objectContaining({
        Authorization: `Basic ${Buffer.from(`${ACCOUNT}:secret`).toString('base64')}`,
        'Content-Type': 'application/json',
      }) as unknown,
    }),
  );
});

it('passes on "too many requests" with the pause, and not as a refused token', async () => {
  const response = responseOf(429, { code: 20429, message: 'Too many requests of AC1' }, '7');
  await expect(response).rejects.toMatchObject({
    status: 429,
    code: 20429,
    retryAfter: '7',
    message: 'Twilio answered 429',
  });
});

it.each([408, 500, 502, 503, 504])(
  'passes on a failure of Twilio as such, also with a web page: %d',
  async (status) => {
    await expect(responseOf(status)).rejects.toMatchObject({ status, code: 20500 });
    await expect(responseOf(status, { valid: true })).rejects.toMatchObject({ status });
  },
);

it('says that Twilio cannot be reached', async () => {
  const { check } = setUp(Promise.reject(new Error('ECONNRESET')));
  await expect(check()).rejects.toMatchObject({ status: 503, code: 20503 });
});

it.each([undefined, null, [], 'valid'])('does not read %j as an answer about the token', async (body) => {
  await expect(responseOf(200, body)).rejects.toMatchObject({ status: 502 });
});

it.each([400, 401, 403, 404, 422])('says that Twilio refuses the token: %d', async (status) => {
  expect(await responseOf(status, { valid: true })).toBeNull();
});
