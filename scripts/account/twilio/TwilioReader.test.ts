import { RequestProblem } from './RequestProblem';
import { MAX_REQUESTS, TwilioReader } from './TwilioReader';
import type { Send, TwilioRequest } from './Send';

const URL = 'https://flex-api.twilio.com/v1/Insights/Segments?ReservationId=WRsecret';
const authorizations = { account: 'account', agent: 'agent', supervisor: null };

function readerOf(send: Send, timeoutMs?: number): TwilioReader {
  return new TwilioReader({ send, authorizations, ...(timeoutMs !== undefined && { timeoutMs }) });
}

const answering =
  (status: number, body: unknown): Send =>
  () =>
    Promise.resolve({ status, headers: {}, body });

async function problemOf(send: Send, timeoutMs?: number): Promise<RequestProblem> {
  const error: unknown = await readerOf(send, timeoutMs)
    .get(URL, 'account')
    .catch((each: unknown) => each);
  if (error instanceof RequestProblem) return error;
  throw new Error('There was no problem.');
}

describe('a reader of an account', () => {
  it.each([
    'http://flex-api.twilio.com/v1/Configuration',
    'https://flex-api.twilio.com:8443/v1/Configuration',
    'https://user@flex-api.twilio.com/v1/Configuration',
    'https://api.twilio.com/2010-04-01/Accounts',
    'https://flex-api.twilio.com.example.com/',
    'https://example.com/',
  ])('sends nothing to %s', async (url) => {
    const send = jest.fn<ReturnType<Send>, [TwilioRequest]>();
    await expect(readerOf(send).get(url, 'account')).rejects.toThrow('Only Twilio may be asked.');
    expect(send).not.toHaveBeenCalled();
  });

  it('sends each user their own credentials, and none for no user', async () => {
    const sent: unknown[] = [];
    const reader = readerOf(({ headers }) => {
      sent.push(headers.Authorization);
      return answering(200, {})({ method: 'GET', url: URL, headers });
    });
    for (const user of ['account', 'agent', 'none'] as const) await reader.get(URL, user);
    expect(sent).toEqual(['account', 'agent', undefined]);
    expect(reader.has('supervisor')).toBe(false);
  });

  it('stops at the limit of requests', async () => {
    const reader = readerOf(answering(200, {}));
    for (let sent = 0; sent < MAX_REQUESTS; sent += 1) await reader.get(URL, 'account');
    await expect(reader.get(URL, 'account')).rejects.toThrow(
      `The limit of ${MAX_REQUESTS} requests is reached.`,
    );
    expect(reader.requestCount).toBe(MAX_REQUESTS);
  });

  it('gives up on a response that does not end', async () => {
    const problem = await problemOf(() => new Promise(() => undefined), 1);
    expect(problem.message).toBe('Insights did not respond in time.');
  });

  it.each([
    [401, { code: 20003 }, 'Insights did not accept the credentials (401, code 20003).'],
    [403, { errors: [{ code: '45003' }] }, 'Insights refused the credentials (403, code 45003).'],
    [404, '<html>', 'Insights has nothing at this address (404). Flex Insights may be turned off.'],
    [407, '', 'The proxy requires a user name and a password (407). Put them into HTTP_PROXY.'],
    [429, null, 'The account has too many requests at the moment (429). Run the command again later.'],
    [503, {}, 'Insights failed (503). Run the command again later.'],
    [302, '', 'Insights responded with 302.'],
    [
      200,
      '<html>',
      'Insights responded with 200, but not with JSON. A proxy may have responded instead of Twilio.',
    ],
    [
      200,
      [],
      'Insights responded with 200, but not with JSON. A proxy may have responded instead of Twilio.',
    ],
  ])('explains the status %d with the body %j', async (status, body, message) => {
    expect((await problemOf(answering(status, body))).message).toBe(message);
  });

  it.each([
    [{ code: 'ENOTFOUND' }, /^Twilio cannot be reached \(ENOTFOUND\)/],
    [{ code: 'ECONNREFUSED' }, /^Twilio cannot be reached \(ECONNREFUSED\)/],
    [{ code: 'ECONNABORTED' }, /^Insights did not respond in time\.$/],
    [{ code: 'SELF_SIGNED_CERT_IN_CHAIN' }, /NODE_EXTRA_CA_CERTS/],
    [{}, /^The request to Insights failed\.$/],
  ])('explains the error %j without its message', async (fields, message) => {
    const problem = await problemOf(() => Promise.reject(Object.assign(new Error(`GET ${URL}`), fields)));
    expect(problem.message).toMatch(message);
    expect(problem.message).not.toContain('WRsecret');
  });

  it('repeats no message of the server, and no number that is not an error code', async () => {
    const problem = await problemOf(answering(400, { code: 15005550199, message: 'WRsecret' }));
    expect(problem.message).toBe('Insights responded with 400.');
  });
});
