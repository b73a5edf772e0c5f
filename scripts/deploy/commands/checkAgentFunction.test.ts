import type { PlainRequest, PlainResponse } from '../account/sendWithoutCredentials';
import { checkAgentFunction } from './checkAgentFunction';

const BASE_URL = 'https://answers-1234.twil.io/team/';
const ORIGIN = 'https://flex.twilio.com';
const ALLOWED = { 'access-control-allow-origin': ORIGIN };
const READY: PlainResponse = { status: 401, body: { code: 20003 }, headers: ALLOWED };
const PREFLIGHT: PlainResponse = {
  status: 200,
  body: null,
  headers: { ...ALLOWED, 'access-control-allow-headers': 'Content-Type, Authorization' },
};

async function check(responses: { GET?: Partial<PlainResponse>; OPTIONS?: Partial<PlainResponse> } = {}) {
  const requests: PlainRequest[] = [];
  const found = await checkAgentFunction(BASE_URL, ORIGIN, (request) => {
    requests.push(request);
    const usual = request.method === 'GET' ? READY : PREFLIGHT;
    return Promise.resolve({ ...usual, ...responses[request.method] });
  });
  return { requests, ...found };
}

it('asks for segments without a token, and for the permission to send one, as a page of Flex', async () => {
  expect((await check()).requests).toEqual([
    { method: 'GET', url: `${BASE_URL}Segments`, headers: { Origin: ORIGIN } },
    {
      method: 'OPTIONS',
      url: `${BASE_URL}Segments`,
      headers: {
        Origin: ORIGIN,
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'authorization',
      },
    },
  ]);
});

it('accepts responses for every origin', async () => {
  const headers = { 'access-control-allow-origin': '*' };

  await expect(
    check({ GET: { headers }, OPTIONS: { headers: { ...PREFLIGHT.headers, ...headers } } }),
  ).resolves.toBeDefined();
});

it.each([
  ['Content-Type, Authorization', false],
  ['*', true],
])(
  'accepts the allowed headers %s, and says whether they name the one with the token',
  async (allowed, expected) => {
    const headers = { ...ALLOWED, 'access-control-allow-headers': allowed };

    expect((await check({ OPTIONS: { headers } })).allowsHeadersByWildcard).toBe(expected);
  },
);

it.each<[unknown, string | null]>([
  ['0.1.0', '0.1.0'],
  ['1.2.3-beta.1', '1.2.3-beta.1'],
  [undefined, null],
  ['\u001b[2J', null],
])('returns the version of the plugin that the function was built from: %j', async (header, expected) => {
  const headers = { ...ALLOWED, 'agent-function-version': header };

  expect((await check({ GET: { headers } })).version).toBe(expected);
});

it.each<[string, Partial<PlainResponse>, RegExp]>([
  [
    'another origin',
    { status: 403, headers: {} },
    /refuses pages of https:\/\/flex\.twilio\.com \(403\)\. Add this origin: .* --origin https:\/\/flex\.twilio\.com\./,
  ],
  [
    'a missing setting',
    { status: 500, body: { message: 'The function is not set up: WORKSPACE_SID' } },
    /its setting WORKSPACE_SID is missing or wrong/,
  ],
  ['an error', { status: 500, body: '<html>' }, /responded with 500 to a request without a token/],
  ['a missing function', { status: 404 }, /responded with 404 .*Check "insights_base_url"/],
  ['a page that asks for no token', { status: 200 }, /responded with 200 /],
  ['a redirect', { status: 302 }, /responded with 302 /],
  ['a response that no page can read', { headers: {} }, /does not let pages of .* read its responses\. Add /],
  [
    'a response for other pages',
    { headers: { 'access-control-allow-origin': 'https://other.example' } },
    /does not let pages of .* read its responses/,
  ],
])('refuses %s, and says what to do', async (_, response, sentence) => {
  await expect(check({ GET: response })).rejects.toThrow(sentence);
  await expect(check({ GET: response })).rejects.toThrow(/Nothing was changed\.$/);
});

it.each<[string, Partial<PlainResponse>]>([
  ['fails', { status: 403 }],
  ['allows no origin', { headers: { 'access-control-allow-headers': 'authorization' } }],
  ['allows no header', { headers: ALLOWED }],
])('refuses a function whose preflight response %s', async (_, response) => {
  await expect(check({ OPTIONS: response })).rejects.toThrow(
    /does not let pages of .* send a token\. .*Authorization\. Nothing was changed/,
  );
});

it('says why there is no response', async () => {
  const error = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });

  await expect(checkAgentFunction(BASE_URL, ORIGIN, () => Promise.reject(error))).rejects.toThrow(
    /Segments cannot be reached \(ENOTFOUND\)\. Check "insights_base_url".*Nothing was changed/,
  );
});
