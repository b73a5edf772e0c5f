/** @jest-environment node */
import { createInsightsClient, INSIGHTS_BASE_URL } from './InsightsClient';
import { fakeClock } from '../testing/fakeClock';
import { fakeInsights } from '../testing/fakeInsights';

const LIST_URL = `${INSIGHTS_BASE_URL}QualityManagement/Assessments/Comments`;
const LIST = { operation: 'comments.list', url: LIST_URL };

let insights = fakeInsights();
beforeEach(() => {
  insights = fakeInsights();
});
afterEach(() => insights.verify());

const read = (signal?: AbortSignal) => insights.clock.settle(insights.client.get({ ...LIST, signal }));
const ok = (body: unknown = { comments: [] }) => ({ status: 200, body });
const elapsedMs = () => insights.clock.now() - (insights.requests[0]?.sentAt ?? 0);

describe('a request', () => {
  it('carries the token in the format that Twilio expects, and no header that needs a preflight', async () => {
    insights.plan(ok({ comments: [{ offset: '1' }] }));

    expect(await read()).toEqual({ comments: [{ offset: '1' }] });

    const [request] = insights.requests;
    expect(request?.url).toBe(LIST_URL);
    expect(request?.init).toEqual({
      method: 'GET',
      headers: { Authorization: `Basic ${Buffer.from('token:first-token').toString('base64')}` },
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: expect.any(AbortSignal) as AbortSignal,
    });
  });

  it('calls fetch without a receiver, as browsers require', async () => {
    const clock = fakeClock();
    const receivers: unknown[] = [];
    function fetch(this: unknown) {
      receivers.push(this);
      return Promise.resolve({
        status: 200,
        headers: { get: () => null },
        text: () => Promise.resolve('{}'),
      });
    }
    const client = createInsightsClient({ baseUrl: INSIGHTS_BASE_URL, getToken: () => 't', fetch, clock });

    await clock.settle(client.get(LIST));

    expect(receivers).toEqual([undefined]);
  });

  it.each([
    'http://flex-api.twilio.com/v1/Insights/',
    'https://user@example.com/',
    'https://:secret@example.com/',
    'nonsense',
    '',
  ])('cannot be made with the base URL %p', (baseUrl) => {
    const { fetch, clock } = insights;
    expect(() => createInsightsClient({ baseUrl, getToken: () => 't', fetch, clock })).toThrow(TypeError);
  });

  it('is rejected without being sent when its URL is outside the base URL', async () => {
    const url = 'https://flex-api.twilio.com.example.com/v1/Insights/QualityManagement/Assessments/Comments';

    await expect(insights.client.get({ operation: 'comments.list', url })).rejects.toMatchObject({
      kind: 'rejected',
      status: null,
    });

    expect(insights.requests).toHaveLength(0);
  });

  it('waits while two others are in flight', async () => {
    const count = 7;
    insights.plan(...Array.from({ length: count }, () => ({ ...ok(), delayMs: 100 })));

    const reads = Array.from({ length: count }, () => insights.client.get(LIST));
    await insights.clock.settle(Promise.all(reads));

    expect(insights.maxInFlight).toBe(2);
    expect(elapsedMs()).toBe(400);
  });
});

describe('a response', () => {
  it.each(['<!doctype html><title>Sign in</title>', '\ufeff\n <html>', '<?xml version="1.0"?>'])(
    'with status 200 and the web page %j is not from Insights, and not retried at once',
    async (body) => {
      insights.plan({ status: 200, body });

      await expect(read()).rejects.toMatchObject({ kind: 'webPage', status: 200 });
      expect(insights.requests).toHaveLength(1);
    },
  );

  it.each([
    ['an empty body', ''],
    ['truncated JSON', '{"comments": [{"offs'],
  ])('with status 200 and %s is unreadable and not retried', async (_, body) => {
    insights.plan({ status: 200, body });

    await expect(read()).rejects.toMatchObject({ kind: 'unreadable', status: 200 });
  });

  it.each([
    [{ code: 20403, message: 'No access for Robin', more_info: 'https://example.com/20403', status: 403 }],
    [{ errors: [{ code: '20403', message: 'No access for Robin', infoUrl: 'https://example.com/20403' }] }],
  ])('with status 403 is read in both documented formats and not retried: %j', async (body) => {
    insights.plan({ status: 403, body });

    await expect(read()).rejects.toMatchObject({
      name: 'InsightsError',
      kind: 'notPermitted',
      status: 403,
      code: 20403,
      moreInfo: 'https://example.com/20403',
      message: 'comments.list: notPermitted, status 403, code 20403',
    });
  });

  it.each([
    [400, { code: 21481 }, 'invalidPageToken'],
    [400, { code: 20001 }, 'rejected'],
    [403, '<html>Forbidden</html>', 'webPage'],
    [404, '\n<!DOCTYPE html><title>Sign in</title>', 'webPage'],
    [405, '<!-- Blocked --><HTML lang="en">', 'webPage'],
    [403, '<?xml version="1.0"?><TwilioResponse/>', 'notPermitted'],
    [403, '', 'notPermitted'],
    [401, '<html>Unauthorized</html>', 'unauthenticated'],
    [403, { code: 403001 }, 'notRecognized'],
    [403, { code: 403004 }, 'otherAgent'],
    [404, { code: 403001 }, 'notFound'],
    [404, { code: 20404 }, 'notFound'],
    [404, { errors: [] }, 'notFound'],
    [409, '', 'rejected'],
    [304, '', 'unreadable'],
    [501, '', 'unavailable'],
    [501, { code: 21481 }, 'unavailable'],
    [300, '', 'unreadable'],
  ])('with status %p and %j fails as %s and is not retried', async (status, body, kind) => {
    insights.plan({ status, body });

    await expect(read()).rejects.toMatchObject({ kind, status });
  });
});

describe('the time limit', () => {
  it('accepts a response after 9.9 seconds', async () => {
    insights.plan({ ...ok(), delayMs: 9_900 });

    await expect(read()).resolves.toEqual({ comments: [] });
  });

  it('aborts an attempt after 10 seconds, and then retries', async () => {
    insights.plan({ ...ok(), delayMs: 10_100 }, ok());

    await expect(read()).resolves.toEqual({ comments: [] });

    expect(insights.requests[0]?.init.signal?.aborted).toBe(true);
  });

  it('includes the time to read the body', async () => {
    const stalled = { ...ok(), delayMs: 100, bodyDelayMs: 60_000 };
    insights.plan(stalled, ok());

    await expect(read()).resolves.toEqual({ comments: [] });
    expect(insights.requests[1]?.sentAt).toBe((insights.requests[0]?.sentAt ?? 0) + 10_000 + 250);
  });

  it.each([false, true])(
    'ends the operation after 25 seconds (fetch ignores its signal: %p)',
    async (ignoresAbort) => {
      const never = { ...ok(), delayMs: 3_600_000, ignoresAbort };
      insights.plan(never, never, never);

      await expect(read()).rejects.toMatchObject({
        kind: 'timeout',
        operation: 'comments.list',
        status: null,
      });
      expect(elapsedMs()).toBe(25_000);
    },
  );

  it('leaves no timer behind after a response', async () => {
    insights.plan({ ...ok(), delayMs: 50 });

    await read();

    expect(insights.clock.sleeperCount).toBe(0);
  });
});

describe('canceling', () => {
  async function cancelledAfter(delayMs: number) {
    const controller = new AbortController();
    const reason = new Error('another task was selected');
    const outcome = insights.client.get({ ...LIST, signal: controller.signal });
    void insights.clock.sleep(delayMs).then(() => controller.abort(reason));
    await expect(insights.clock.settle(outcome)).rejects.toBe(reason);
  }

  it('sends no request when the signal is already aborted', async () => {
    const controller = new AbortController();
    controller.abort();

    await expect(read(controller.signal)).rejects.toMatchObject({ name: 'AbortError' });

    expect(insights.requests).toHaveLength(0);
  });

  it('rejects with the reason and aborts the request while it waits for the response', async () => {
    insights.plan({ ...ok(), delayMs: 5_000 });

    await cancelledAfter(1_000);

    expect(insights.requests[0]?.init.signal?.aborted).toBe(true);
    expect(insights.clock.sleeperCount).toBe(0);
  });

  it('rejects with the reason while the body is being read', async () => {
    insights.plan({ ...ok(), bodyDelayMs: 5_000 });
    await cancelledAfter(1_000);
  });

  it('sends no further request between two attempts', async () => {
    insights.plan({ status: 503 });
    await cancelledAfter(100);
  });

  it('gives up its place in the queue while it waits there', async () => {
    const slow = { ...ok(), delayMs: 5_000 };
    insights.plan(slow, slow, ok());
    const running = [insights.client.get(LIST), insights.client.get(LIST)];

    await cancelledAfter(1_000);

    await insights.clock.settle(Promise.all([...running, insights.client.get(LIST)]));
  });

  it("leaves no listener on the caller's signal", async () => {
    const { signal } = new AbortController();
    const added = jest.spyOn(signal, 'addEventListener');
    const removed = jest.spyOn(signal, 'removeEventListener');
    insights.plan({ status: 503 }, ok());

    await read(signal);

    expect(added.mock.calls.length).toBeGreaterThan(0);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });
});

it('knows how far the clock of the server is ahead, also from an error response', async () => {
  const serverDate = new Date(insights.clock.now() - 2 * 86_400_000).toUTCString();
  insights.plan({ status: 400, headers: { Date: serverDate } });

  await expect(read()).rejects.toMatchObject({ kind: 'rejected' });

  expect(insights.client.serverOffsetMs() / 86_400_000).toBeCloseTo(-2, 3);
});

it('accepts every status from 200 to 299', async () => {
  insights.plan({ status: 299, body: {} });

  await expect(read()).resolves.toEqual({});
});

it('has neither a code nor a link for an error whose body is HTML', async () => {
  insights.plan({ status: 403, body: '<html>Forbidden</html>' });

  await expect(read()).rejects.toMatchObject({ code: null, moreInfo: null });
});
