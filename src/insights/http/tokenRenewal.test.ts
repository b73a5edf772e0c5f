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

it('reads the token at every attempt', async () => {
  insights.plan({ status: 503, delayMs: 1_000 }, OK);
  renewTokenAfter(500);

  await settle(read());

  expect(tokensSent()).toEqual(['token:first-token', 'token:second-token']);
});

it('sends a token beyond Latin-1 as UTF-8', async () => {
  insights.setToken('žluťoučký-🐎');
  insights.plan(OK);

  await settle(read());

  expect(tokensSent()).toEqual(['token:žluťoučký-🐎']);
});

it('waits for another token after a refusal and asks once more', async () => {
  insights.plan(REFUSED, OK);
  renewTokenAfter(1_400);

  await expect(settle(read())).resolves.toEqual({ comments: [] });

  expect(tokensSent()).toEqual(['token:first-token', 'token:second-token']);
});

it('asks at once when the token has changed while the refused call was under way', async () => {
  insights.plan({ ...REFUSED, delayMs: 1_000 }, OK);
  renewTokenAfter(500);

  await settle(read());

  const [first, second] = insights.requests;
  expect((second?.sentAt ?? 0) - (first?.sentAt ?? 0)).toBe(1_000);
});

it('gives up after about three seconds without another token, with one call made', async () => {
  insights.plan(REFUSED);
  const startedAt = insights.clock.now();

  await expect(settle(read())).rejects.toMatchObject({ kind: 'unauthenticated', status: 401, code: 20003 });

  expect(insights.clock.now() - startedAt).toBe(3_000);
});

it('gives up when the other token is refused too', async () => {
  insights.plan(REFUSED, REFUSED);
  renewTokenAfter(500);
  renewTokenAfter(700, 'third-token');

  await expect(settle(read())).rejects.toMatchObject({ kind: 'unauthenticated', status: 401 });
});

it('makes no second extra call when a refusal comes again after a retry', async () => {
  insights.plan(REFUSED, { status: 503 }, REFUSED);
  renewTokenAfter(500);
  renewTokenAfter(900, 'third-token');

  await expect(settle(read())).rejects.toMatchObject({ kind: 'unauthenticated' });
});

it('is one wait for all whose token was refused', async () => {
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

it.each([null, ''])('makes no call while the token is %p, and calls when one comes', async (token) => {
  insights.setToken(token);
  insights.plan(OK);
  renewTokenAfter(1_000, 'late-token');

  await settle(read());

  expect(tokensSent()).toEqual(['token:late-token']);
});

it('is unauthenticated without a call when no token comes', async () => {
  insights.setToken(null);

  await expect(settle(read())).rejects.toMatchObject({ kind: 'unauthenticated', status: null });

  expect(insights.requests).toHaveLength(0);
});

it('lets one caller leave the shared wait while the other goes on', async () => {
  insights.plan(REFUSED, REFUSED, OK);
  const leaving = new AbortController();
  const left = read(leaving.signal);
  const staying = read();
  void insights.clock.sleep(500).then(() => leaving.abort());
  renewTokenAfter(1_000);

  await expect(settle(left)).rejects.toMatchObject({ name: 'AbortError' });
  await expect(settle(staying)).resolves.toEqual({ comments: [] });
});

describe('a refusal of the person', () => {
  const FORBIDDEN = { status: 403, body: { code: 20403 } };

  it('is asked about once more with the token that came while the call was on its way', async () => {
    insights.plan({ ...FORBIDDEN, delayMs: 500 }, OK);
    renewTokenAfter(200);

    await expect(settle(read())).resolves.toEqual({ comments: [] });

    expect(tokensSent()).toEqual(['token:first-token', 'token:second-token']);
  });

  it('is taken at once while the token is the same', async () => {
    insights.plan(FORBIDDEN);
    const startedAt = insights.clock.now();

    await expect(settle(read())).rejects.toMatchObject({ kind: 'notPermitted' });

    expect(insights.clock.now()).toBe(startedAt);
  });

  it('is taken when it comes for the other token too', async () => {
    insights.plan({ ...FORBIDDEN, delayMs: 500 }, { ...FORBIDDEN, delayMs: 500 });
    renewTokenAfter(200);
    renewTokenAfter(700, 'third-token');

    await expect(settle(read())).rejects.toMatchObject({ kind: 'notPermitted' });
  });
});
