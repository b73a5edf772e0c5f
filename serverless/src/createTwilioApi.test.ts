import { createTwilioApi } from './createTwilioApi';

type FakeResponse = Pick<Response, 'ok' | 'status' | 'headers' | 'json'>;

function fakeResponse(status: number, body: unknown, retryAfter: string | null = null): FakeResponse {
  const headers = { get: () => retryAfter } as unknown as Headers;
  return { ok: status < 300, status, headers, json: () => Promise.resolve(body) };
}

function get(fetched: Promise<FakeResponse>): Promise<unknown> {
  const fetch = jest.fn(() => fetched) as unknown as typeof globalThis.fetch;
  const { signal } = new AbortController();
  return createTwilioApi({ accountSid: 'AC1', authToken: 'secret', fetch, signal }).get('https://x.example/');
}

it("sends the account's credentials and follows no redirect", async () => {
  const fetch = jest.fn(() => Promise.resolve(fakeResponse(200, {})));
  const { signal } = new AbortController();
  const options = { accountSid: 'AC1', authToken: 'secret', signal };
  await createTwilioApi({ ...options, fetch: fetch as unknown as typeof globalThis.fetch }).get(
    'https://x.example/',
  );
  expect(fetch).toHaveBeenCalledWith('https://x.example/', {
    headers: { Authorization: `Basic ${Buffer.from('AC1:secret').toString('base64')}` },
    redirect: 'error',
    signal,
  });
});

it('sends a form, and the revision that must not have changed', async () => {
  const fetch = jest.fn(() => Promise.resolve(fakeResponse(201, { revision: '2' })));
  const { signal } = new AbortController();
  const api = createTwilioApi({
    accountSid: 'AC1',
    authToken: 'secret',
    signal,
    fetch: fetch as unknown as typeof globalThis.fetch,
  });
  const form = [['Data', '{"is":"a&b=c"}']] as const;
  expect(await api.post('https://x.example/', form, '1f')).toEqual({ revision: '2' });
  const Authorization = `Basic ${Buffer.from('AC1:secret').toString('base64')}`;
  expect(fetch).toHaveBeenCalledWith('https://x.example/', {
    method: 'POST',
    headers: { Authorization, 'If-Match': '1f' },
    body: new URLSearchParams({ Data: '{"is":"a&b=c"}' }),
    redirect: 'error',
    signal,
  });
});

it("passes on Twilio's error without its message", async () => {
  const body = { code: 20429, message: 'Too many requests for agent 1f0c' };
  await expect(get(Promise.resolve(fakeResponse(429, body, '7')))).rejects.toMatchObject({
    status: 429,
    code: 20429,
    retryAfter: '7',
    message: 'Twilio answered 429',
  });
});

it.each([
  [401, 20003],
  [403, 45003],
])(
  'says with its own code that Twilio refuses the account, and not that the agent has to sign in: %s',
  async (status, code) => {
    const errorResponse = get(Promise.resolve(fakeResponse(status, { code })));
    await expect(errorResponse).rejects.toMatchObject({ status: 403, code: 403003 });
  },
);

it('uses a general error code if Twilio sends none', async () => {
  await expect(get(Promise.resolve(fakeResponse(404, '<html>')))).rejects.toMatchObject({
    status: 404,
    code: 20500,
  });
});

it.each([null, [], 'text'])('rejects a response that is not an object: %j', async (body) => {
  await expect(get(Promise.resolve(fakeResponse(200, body)))).rejects.toMatchObject({ status: 502 });
});

it('fails as unavailable when Twilio cannot be reached', async () => {
  await expect(get(Promise.reject(new Error('ECONNRESET')))).rejects.toMatchObject({ status: 503 });
});
