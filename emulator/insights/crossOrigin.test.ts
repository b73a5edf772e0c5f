import { createInsightsContract } from '../contract/createInsightsContract';
import { COMMENTS_PATH, SEGMENTS_PATH } from '../world/insightsPaths';
import { startCommentBench } from './testing/startCommentBench';
import { type TestResponse, type TestBench, type TestRequest } from './testing/testBench';
import { COMMENT_FORM } from './testing/testRecords';

const PAGE_ORIGIN = 'https://flex.twilio.com';
/**
 * The headers that a browser sends without a preflight. Source: the Fetch Standard, CORS-safelisted
 * request-header.
 */
const SAFELISTED = ['accept', 'accept-language', 'content-language'];

/** The names in a header that contains a list. */
function namesIn({ headers }: TestResponse, header: string): string[] {
  return String(headers[header] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase());
}

/**
 * Makes a request like a page of another origin, by the rules of the Fetch Standard. Throws where a browser
 * would.
 */
async function askAsPage(
  bench: TestBench,
  pathAndQuery: string,
  { method, headers, ...rest }: TestRequest & { method: string; headers: Record<string, string> },
): Promise<TestResponse> {
  const unsafe = Object.keys(headers).filter((name) => !SAFELISTED.includes(name.toLowerCase()));
  const expected = ['authorization', ...unsafe.map((name) => name.toLowerCase())];
  const preflight = await bench.requestRaw(pathAndQuery, {
    method: 'OPTIONS',
    token: null,
    headers: {
      Origin: PAGE_ORIGIN,
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': [...expected].sort().join(','),
    },
  });
  if (preflight.status < 200 || preflight.status > 299) throw new Error('preflight refused');
  const allowsMethod = namesIn(preflight, 'access-control-allow-methods').includes(method.toLowerCase());
  if (!allowsMethod) throw new Error(`${method} is not allowed`);
  const allowed = namesIn(preflight, 'access-control-allow-headers');
  const forbidden = expected.filter((name) => !allowed.includes(name));
  if (forbidden.length > 0) throw new Error(`${forbidden.join()} is not allowed`);
  const response = await bench.requestRaw(pathAndQuery, {
    ...rest,
    method,
    headers: { ...headers, Origin: PAGE_ORIGIN },
  });
  if (!['*', PAGE_ORIGIN].includes(String(response.headers['access-control-allow-origin'])))
    throw new Error('no access for this origin');
  return response;
}

describe('a page of another origin', () => {
  const contract = createInsightsContract();
  let bench: TestBench;
  beforeEach(async () => (bench = await startCommentBench(contract)));
  afterEach(() => bench.server.close());

  it('can post a comment and read it', async () => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const posted = await askAsPage(bench, COMMENTS_PATH, { method: 'POST', headers, form: COMMENT_FORM });
    expect(posted.status).toBe(201);
    const list = await askAsPage(bench, `${COMMENTS_PATH}?SegmentId=segment-1`, {
      method: 'GET',
      headers: {},
    });
    expect(list.body).toMatchObject({ comments: [posted.body] });
    expect(bench.server.calls.list().map(({ method }) => method)).toEqual([
      'OPTIONS',
      'POST',
      'OPTIONS',
      'GET',
    ]);
  });

  it('can read refusals', async () => {
    const refused = await askAsPage(bench, COMMENTS_PATH, { method: 'GET', headers: {}, token: 'invented' });
    expect(refused).toMatchObject({ status: 401, body: { code: 20003 } });
  });

  it('cannot post to a read-only path or send other headers', async () => {
    await expect(askAsPage(bench, SEGMENTS_PATH, { method: 'POST', headers: {} })).rejects.toThrow(
      'POST is not allowed',
    );
    const ownHeader = askAsPage(bench, COMMENTS_PATH, { method: 'GET', headers: { 'X-Request-Id': '1' } });
    await expect(ownHeader).rejects.toThrow('x-request-id is not allowed');
    expect(bench.server.calls.list().every(({ isPreflight }) => isPreflight)).toBe(true);
  });

  it('cannot read a response without CORS headers', async () => {
    bench.server.faults.add({ endpoint: 'comments', response: { kind: 'withoutCors' } });
    await expect(askAsPage(bench, COMMENTS_PATH, { method: 'GET', headers: {} })).rejects.toThrow(
      'no access for this origin',
    );
  });
});
