/** @jest-environment node */
import { INSIGHTS_BASE_URL } from './InsightsClient';
import { createRetryBudget } from './retry';
import { fakeClock } from '../testing/fakeClock';
import { type FakeInsights, fakeInsights } from '../testing/fakeInsights';
import type { PlannedResponse } from '../testing/PlannedResponse';

const LIST = {
  operation: 'comments.list',
  url: `${INSIGHTS_BASE_URL}QualityManagement/Assessments/Comments`,
};
const OK: PlannedResponse = { status: 200, body: { comments: [] } };
const RATE_LIMITED: PlannedResponse = { status: 429, body: { code: 20429 } };

const read = ({ clock, client }: FakeInsights) => clock.settle(client.get(LIST));
const sentAfterMs = ({ requests }: FakeInsights) =>
  requests.map(({ sentAt }) => sentAt - (requests[0]?.sentAt ?? 0));

describe('a request that fails for a transient reason', () => {
  it.each<[string, PlannedResponse]>([
    ['no connection', { fault: 'noConnection' }],
    ['a connection reset in the body', { fault: 'resetInBody' }],
    ...[408, 429, 500, 502, 503, 504].map((status): [string, PlannedResponse] => [
      `status ${status}`,
      { status, body: '<html>try later</html>' },
    ]),
  ])('succeeds with the third attempt after %s', async (_, failure) => {
    const insights = fakeInsights();
    insights.plan(failure, failure, OK);

    await expect(read(insights)).resolves.toEqual({ comments: [] });

    insights.verify();
  });

  it('is retried after growing delays between zero and the full backoff', async () => {
    for (const [chance, expectedMs] of [
      [0, [0, 0, 0]],
      [0.5, [0, 250, 750]],
      [0.9999, [0, 500, 1500]],
    ] as const) {
      const insights = fakeInsights({ clock: fakeClock(() => chance) });
      insights.plan({ status: 503 }, { status: 503 }, OK);

      await read(insights);

      expect(sentAfterMs(insights).map(Math.round)).toEqual(expectedMs);
    }
  });

  it('fails with the last failure after three attempts', async () => {
    const insights = fakeInsights();
    insights.plan({ status: 503 }, { fault: 'noConnection' }, { status: 502, body: { code: 20500 } });

    await expect(read(insights)).rejects.toMatchObject({ kind: 'unavailable', status: 502, code: 20500 });

    insights.verify();
  });

  it('does not reveal the URL when there is no connection', async () => {
    const insights = fakeInsights();
    insights.plan({ fault: 'noConnection' }, { fault: 'noConnection' }, { fault: 'noConnection' });

    await expect(read(insights)).rejects.toMatchObject({
      kind: 'network',
      message: 'comments.list: network',
    });
  });
});

it.each([
  [408, 'unavailable'],
  [429, 'rateLimited'],
  [500, 'unavailable'],
])('fails with status %p as %s after the last attempt', async (status, kind) => {
  const insights = fakeInsights();
  insights.plan({ status }, { status }, { status });

  await expect(read(insights)).rejects.toMatchObject({ kind, status });
});

describe('Retry-After', () => {
  it('delays the retry by its seconds, and up to half as long again', async () => {
    const insights = fakeInsights();
    insights.plan({ ...RATE_LIMITED, headers: { 'Retry-After': '12' } }, OK);

    await read(insights);

    expect(sentAfterMs(insights)).toEqual([0, 15_000]);
  });

  it('delays the retry when it is a date', async () => {
    const insights = fakeInsights();
    const date = new Date(insights.clock.now() + 7_000).toUTCString();
    insights.plan({ status: 503, headers: { 'Retry-After': date } }, OK);

    await read(insights);

    expect(sentAfterMs(insights)).toEqual([0, 8_750]);
  });

  it.each(['30', '61', '299'])(
    'of %s seconds is left to the caller, because the wait would exceed the operation timeout',
    async (seconds) => {
      const insights = fakeInsights({ clock: fakeClock(() => 0) });
      insights.plan({ ...RATE_LIMITED, headers: { 'Retry-After': seconds } });

      await expect(read(insights)).rejects.toMatchObject({
        kind: 'rateLimited',
        code: 20429,
        retryAfterSeconds: Number(seconds),
      });

      expect(sentAfterMs(insights)).toEqual([0]);
    },
  );

  it.each([
    [0, 10],
    [0.5, 15],
    [0.9999, 19],
  ])(
    'defaults to a random 10 to 20 seconds if the browser cannot read it (chance %p)',
    async (chance, seconds) => {
      const insights = fakeInsights({ clock: fakeClock(() => chance) });
      insights.plan(RATE_LIMITED, RATE_LIMITED, RATE_LIMITED);

      await expect(read(insights)).rejects.toMatchObject({
        kind: 'rateLimited',
        status: 429,
        retryAfterSeconds: seconds,
      });
    },
  );
});

describe('the retry budget', () => {
  it('allows four retries in an outage, and then one request per read', async () => {
    const insights = fakeInsights();
    const readCount = 12;
    const unavailable = { status: 503 };
    insights.plan(...Array.from({ length: readCount + 4 }, () => unavailable));

    for (let count = 0; count < readCount; count += 1) {
      await expect(read(insights)).rejects.toMatchObject({ kind: 'unavailable' });
    }

    insights.verify();
  });

  it('allows another retry after two successes', async () => {
    const insights = fakeInsights();
    const unavailable = { status: 503 };
    insights.plan(...Array.from({ length: 7 }, () => unavailable), OK, OK, unavailable, OK);
    for (let count = 0; count < 3; count += 1) {
      await expect(read(insights)).rejects.toMatchObject({ kind: 'unavailable' });
    }

    await read(insights);
    await read(insights);
    await expect(read(insights)).resolves.toEqual({ comments: [] });

    insights.verify();
  });

  it('is refilled by successes, but never beyond its maximum', () => {
    const budget = createRetryBudget(4);
    const spendAll = () => {
      let spent = 0;
      while (budget.trySpend()) spent += 1;
      return spent;
    };

    expect(spendAll()).toBe(4);
    budget.refill();
    budget.refill();
    expect(spendAll()).toBe(1);
    for (let successes = 0; successes < 100; successes += 1) budget.refill();
    expect(spendAll()).toBe(4);
  });
});
