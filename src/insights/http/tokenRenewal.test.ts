/** @jest-environment node */
import { INSIGHTS_BASE_URL } from './InsightsClient';
import { fakeInsights } from '../testing/fakeInsights';

const LIST = {
  operation: 'comments.list',
  url: `${INSIGHTS_BASE_URL}QualityManagement/Assessments/Comments`,
};
const OK = { status: 200, body: { comments: [] } };
const REFUSED = { status: 401, body: { code: 20003, message: 'Authenticate', status: 401 } };

let insights = fakeInsights();
beforeEach(() => {
  insights = fakeInsights();
});
afterEach(() => insights.verify());

const read = (signal?: AbortSignal) => insights.client.get({ ...LIST, signal });
const settle = <T>(promise: Promise<T>) => insights.clock.settle(promise);
const tokensSent = () =>
  insights.requests.map(({ authorization }) =>
    Buffer.from(authorization?.replace('Basic ', '') ?? '', 'base64').toString(),
  );
function renewTokenAfter(delayMs: number, token = 'second-token') {
  void insights.clock.sleep(delayMs).then(() => insights.setToken(token));
}

it('reads the token for each attempt', async () => {
  insights.plan({ status: 503, delayMs: 1_000 }, OK);
  renewTokenAfter(500);

  await settle(read());

  expect(tokensSent()).toEqual(['token:first-token', 'token:second-token']);
  const [first, second] = insights.requests;
  const backoffMs = 250;
  expect((second?.sentAt ?? 0) - (first?.sentAt ?? 0)).toBe(1_000 + backoffMs);
});

it('encodes a token with non-Latin-1 characters as UTF-8', async () => {
  insights.setToken('žluťoučký-🐎');
  insights.plan(OK);

  await settle(read());

  expect(tokensSent()).toEqual(['token:žluťoučký-🐎']);
});

it('waits for a new token after a 401 response and retries once', async () => {
  insights.plan(REFUSED, OK);
  renewTokenAfter(1_400);

  await expect(settle(read())).resolves.toEqual({ comments: [] });

  expect(tokensSent()).toEqual(['token:first-token', 'token:second-token']);
});

it('retries immediately when the token changed while the refused request was in flight', async () => {
  insights.plan({ ...REFUSED, delayMs: 1_000 }, OK);
  renewTokenAfter(500);

  await settle(read());

  const [first, second] = insights.requests;
  expect((second?.sentAt ?? 0) - (first?.sentAt ?? 0)).toBe(1_000);
});

it('gives up after three seconds without a new token, and sends no second request', async () => {
  insights.plan(REFUSED);
  const startedAt = insights.clock.now();

  await expect(settle(read())).rejects.toMatchObject({ kind: 'unauthenticated', status: 401, code: 20003 });

  expect(insights.clock.now() - startedAt).toBe(3_000);
});

it('waits again for the next request when the last wait brought no new token', async () => {
  insights.plan(REFUSED, REFUSED, OK);
  await expect(settle(read())).rejects.toMatchObject({ kind: 'unauthenticated' });
  renewTokenAfter(1_000);

  await expect(settle(read())).resolves.toEqual({ comments: [] });
});

it('gives up when the new token is refused as well', async () => {
  insights.plan(REFUSED, REFUSED);
  renewTokenAfter(500);
  renewTokenAfter(700, 'third-token');

  await expect(settle(read())).rejects.toMatchObject({ kind: 'unauthenticated', status: 401 });
});

it('does not retry a second 401 response that follows another retry', async () => {
  insights.plan(REFUSED, { status: 503 }, REFUSED);
  renewTokenAfter(500);
  renewTokenAfter(900, 'third-token');

  await expect(settle(read())).rejects.toMatchObject({ kind: 'unauthenticated' });
});

it('shares one wait among all requests whose token was refused', async () => {
  const readCount = 4;
  const tokenReads = jest.fn<string, []>(() => 'first-token');
  const many = fakeInsights({ getToken: tokenReads });
  many.plan(...Array.from({ length: readCount }, () => REFUSED));

  const reads = Array.from({ length: readCount }, () => many.client.get(LIST));
  await many.clock.settle(Promise.allSettled(reads));

  const pollsOfOneWait = 12;
  expect(tokenReads.mock.calls.length).toBeLessThan(2 * pollsOfOneWait);
  many.verify();
});

it.each([null, ''])(
  'sends no request while the token is %p, and sends it when there is a token',
  async (token) => {
    insights.setToken(token);
    insights.plan(OK);
    renewTokenAfter(1_000, 'late-token');

    await settle(read());

    expect(tokensSent()).toEqual(['token:late-token']);
  },
);

it('fails as unauthenticated without a request when there is no token', async () => {
  insights.setToken(null);

  await expect(settle(read())).rejects.toMatchObject({ kind: 'unauthenticated', status: null });

  expect(insights.requests).toHaveLength(0);
});

it('lets one caller cancel the shared wait while another continues', async () => {
  insights.plan(REFUSED, REFUSED, OK);
  const leaving = new AbortController();
  const left = read(leaving.signal);
  const staying = read();
  void insights.clock.sleep(500).then(() => leaving.abort());
  renewTokenAfter(1_000);

  await expect(settle(left)).rejects.toMatchObject({ name: 'AbortError' });
  await expect(settle(staying)).resolves.toEqual({ comments: [] });
});

describe('a 403 response', () => {
  const FORBIDDEN = { status: 403, body: { code: 20403 } };

  it('is retried once with the token that arrived while the request was in flight', async () => {
    insights.plan({ ...FORBIDDEN, delayMs: 500 }, OK);
    renewTokenAfter(200);

    await expect(settle(read())).resolves.toEqual({ comments: [] });

    expect(tokensSent()).toEqual(['token:first-token', 'token:second-token']);
  });

  it('is final while the token is the same', async () => {
    insights.plan(FORBIDDEN);
    const startedAt = insights.clock.now();

    await expect(settle(read())).rejects.toMatchObject({ kind: 'notPermitted' });

    expect(insights.clock.now()).toBe(startedAt);
  });

  it('is final when the new token gets it as well', async () => {
    insights.plan({ ...FORBIDDEN, delayMs: 500 }, { ...FORBIDDEN, delayMs: 500 });
    renewTokenAfter(200);
    renewTokenAfter(700, 'third-token');

    await expect(settle(read())).rejects.toMatchObject({ kind: 'notPermitted' });
  });
});
