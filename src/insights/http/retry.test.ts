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

describe('a read that fails for a reason that passes', () => {
  it.each<[string, PlannedResponse]>([
    ['no connection', { fault: 'noConnection' }],
    ['a connection reset in the body', { fault: 'resetInBody' }],
    ...[408, 429, 500, 502, 503, 504].map((status): [string, PlannedResponse] => [
      `status ${status}`,
      { status, body: '<html>try later</html>' },
    ]),
  ])('is tried three times after %s', async (_, failure) => {
    const insights = fakeInsights();
    insights.plan(failure, failure, OK);

    await expect(read(insights)).resolves.toEqual({ comments: [] });

    insights.verify();
  });

  it('waits longer each time, anywhere between nothing and the full backoff', async () => {
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

  it('says nothing of the URL when there is no connection', async () => {
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
])('status %p is the failure %s once the attempts are used up', async (status, kind) => {
  const insights = fakeInsights();
  insights.plan({ status }, { status }, { status });

  await expect(read(insights)).rejects.toMatchObject({ kind, status });
});

describe('Retry-After', () => {
  it('in seconds is waited for, and up to half as long again', async () => {
    const insights = fakeInsights();
    insights.plan({ ...RATE_LIMITED, headers: { 'Retry-After': '12' } }, OK);

    await read(insights);

    expect(sentAfterMs(insights)).toEqual([0, 15_000]);
  });

  it('as a date is waited for', async () => {
    const insights = fakeInsights();
    const date = new Date(insights.clock.now() + 7_000).toUTCString();
    insights.plan({ status: 503, headers: { 'Retry-After': date } }, OK);

    await read(insights);

    expect(sentAfterMs(insights)).toEqual([0, 8_750]);
  });

  it.each(['30', '61', '299'])(
    'of %s seconds is left to the caller: the wait would not end within the operation',
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
    'that no browser can read is replaced by a spread of 10 to 20 seconds (chance %p)',
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
  it('lets an outage cause four retries in all and then one call per read', async () => {
    const insights = fakeInsights();
    const readCount = 12;
    const unavailable = { status: 503 };
    insights.plan(...Array.from({ length: readCount + 4 }, () => unavailable));

    for (let count = 0; count < readCount; count += 1) {
      await expect(read(insights)).rejects.toMatchObject({ kind: 'unavailable' });
    }

    insights.verify();
  });

  it('pays for a retry again after two successes', async () => {
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

  it('is refilled by successes and never beyond its size', () => {
    const budget = createRetryBudget();
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
