import { createInsightsContract } from '../../contract/createInsightsContract';
import { until } from '../../testing/http';
import { COMMENTS_PATH, SEGMENTS_PATH } from '../../world/insightsPaths';
import { sidFor } from '../../world/sids';
import type { FaultResponse } from './faultSchema';
import { startTestBench, type TestResponse, type TestBench } from '../testing/testBench';
import { newComment } from '../testing/testRecords';

describe('faults', () => {
  const contract = createInsightsContract();
  let bench: TestBench;
  beforeEach(async () => {
    bench = await startTestBench(contract);
    bench.records.addComment(newComment());
  });
  afterEach(() => bench.server.close());

  const send = (path = COMMENTS_PATH): Promise<TestResponse> => bench.requestRaw(path);
  const plan = (response: FaultResponse): string =>
    bench.server.faults.add({ endpoint: 'comments', response });
  const arrived = (count: number): Promise<void> => until(() => bench.server.calls.list().length >= count);

  it('respond with the planned status, body and headers, including CORS', async () => {
    plan({ kind: 'status', status: 429, body: { code: 20429 }, headers: { 'Retry-After': '7' } });
    const { status, body, headers } = await send();
    expect({ status, body }).toEqual({ status: 429, body: { code: 20429 } });
    expect(headers).toMatchObject({ 'retry-after': '7', 'access-control-allow-origin': '*' });
    expect(headers['access-control-expose-headers']).not.toMatch(/retry-after/i);
  });

  it('send Retry-After in seconds, and expose it only on request', async () => {
    bench.server.faults.add({
      endpoint: 'comments',
      times: 1,
      response: { kind: 'status', status: 429, retryAfterSeconds: 7 },
    });
    plan({ kind: 'status', status: 429, retryAfterSeconds: 7, exposesRetryAfter: true });
    const [hidden, exposed] = [await send(), await send()];
    expect([hidden.headers['retry-after'], exposed.headers['retry-after']]).toEqual(['7', '7']);
    expect(hidden.headers['access-control-expose-headers']).not.toContain('Retry-After');
    expect(exposed.headers['access-control-expose-headers']).toContain('Retry-After');
  });

  it('are listed with the remaining count, and their ids are never reused', async () => {
    const { faults } = bench.server;
    const twice = { endpoint: 'comments', times: 2, response: { kind: 'cutJson' } } as const;
    const always = { endpoint: 'any', response: { kind: 'status', status: 500 } } as const;
    const [first, second] = [faults.add(twice), faults.add(always)];
    await send();
    expect(faults.list()).toEqual([
      { id: first, fault: twice, timesLeft: 1 },
      { id: second, fault: always, timesLeft: null },
    ]);
    await send();
    expect(faults.list().map(({ id }) => id)).toEqual([second]);
    expect([faults.remove(second), faults.remove(second)]).toEqual([true, false]);
    expect((await send()).status).toBe(200);
    expect([first, second]).not.toContain(faults.add(always));
  });

  it('send a string unchanged, or no body', async () => {
    bench.server.faults.add({
      endpoint: 'comments',
      times: 1,
      response: {
        kind: 'status',
        status: 503,
        body: '<html></html>',
        headers: { 'Content-Type': 'text/html' },
      },
    });
    plan({ kind: 'status', status: 502 });
    expect(await send()).toMatchObject({
      status: 503,
      text: '<html></html>',
      headers: { 'content-type': 'text/html' },
    });
    expect(await send()).toMatchObject({ status: 502, text: '' });
  });

  it('apply to the planned number of requests, followed by the next fault, then none', async () => {
    bench.server.faults.add({ endpoint: 'any', times: 2, response: { kind: 'status', status: 401 } });
    bench.server.faults.add({ endpoint: 'any', times: 1, response: { kind: 'status', status: 500 } });
    const statuses = [
      (await send()).status,
      (await send()).status,
      (await send()).status,
      (await send()).status,
    ];
    expect(statuses).toEqual([401, 401, 500, 200]);
  });

  it('apply to every request until they are cleared', async () => {
    plan({ kind: 'status', status: 500 });
    expect([(await send()).status, (await send()).status]).toEqual([500, 500]);
    bench.server.faults.clear();
    expect((await send()).status).toBe(200);
  });

  it('apply only to their endpoint and ids, and never to a preflight', async () => {
    bench.server.faults.add({
      endpoint: 'comments',
      match: { segmentId: 'a', agentId: 'b' },
      response: { kind: 'status', status: 500 },
    });
    expect((await send(SEGMENTS_PATH)).status).toBe(200);
    expect((await send(`${COMMENTS_PATH}?SegmentId=a`)).status).toBe(200);
    const preflight = await bench.requestRaw(`${COMMENTS_PATH}?SegmentId=a&AgentId=b`, { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect((await send(`${COMMENTS_PATH}?SegmentId=a&AgentId=b`)).status).toBe(500);
  });

  it('match only requests that have a parameter', async () => {
    const match = { parameter: 'SegmentId' } as const;
    bench.server.faults.add({ endpoint: 'segments', match, response: { kind: 'status', status: 403 } });
    const statusOf = async (query: string) => (await send(`${SEGMENTS_PATH}${query}`)).status;
    expect(await statusOf('?SegmentId=any')).toBe(403);
    expect(await statusOf(`?ReservationId=${sidFor('WR', 'any')}`)).toBe(200);
    expect(await statusOf('')).toBe(200);
  });

  it('match a Segments request by one of its reservations', async () => {
    const [first, second] = [`WR${'a'.repeat(32)}`, `WR${'b'.repeat(32)}`];
    const match = { reservationSid: second };
    bench.server.faults.add({ endpoint: 'segments', match, response: { kind: 'status', status: 500 } });
    expect((await send(`${SEGMENTS_PATH}?ReservationId=${first}`)).status).toBe(200);
    expect((await send(`${SEGMENTS_PATH}?ReservationId=${first}&ReservationId=${second}`)).status).toBe(500);
  });

  it('hold a response until it is released, with the data from the time of the request', async () => {
    plan({ kind: 'hang' });
    const held = send();
    await arrived(1);
    expect(bench.server.calls.list()[0]?.status).toBeNull();
    bench.records.addComment(newComment());
    bench.server.faults.release();
    expect((await held).body).toHaveProperty('comments.length', 1);
    expect(bench.server.calls.list()[0]?.status).toBe(200);
  });

  it('delay responses until a promise of the test resolves', async () => {
    let finish: () => void = () => undefined;
    const until = new Promise<void>((resolve) => (finish = resolve));
    bench.server.faults.add({ endpoint: 'comments', times: 1, response: { kind: 'delayUntil', until } });
    const order: string[] = [];
    const slow = send().then(() => order.push('first question'));
    await arrived(1);
    await send().then(() => order.push('second question'));
    finish();
    await slow;
    expect(order).toEqual(['second question', 'first question']);
  });

  it('send a delayed response after its delay, or when it is released', async () => {
    bench.server.faults.add({ endpoint: 'any', times: 1, response: { kind: 'delay', delayMs: 1 } });
    expect((await send()).status).toBe(200);
    plan({ kind: 'delay', delayMs: 600_000 });
    const held = send();
    await arrived(2);
    bench.server.faults.release();
    expect((await held).status).toBe(200);
  });

  it('reset the connection in the middle of the body', async () => {
    plan({ kind: 'reset' });
    await expect(send()).rejects.toThrow(/aborted|hang up|ECONNRESET/);
  });

  it('truncate the JSON of a complete response', async () => {
    plan({ kind: 'cutJson' });
    const { status, text, body } = await send();
    expect(status).toBe(200);
    expect(text.length).toBeGreaterThan(0);
    expect(body).toBeUndefined();
  });

  it('omit the CORS headers', async () => {
    plan({ kind: 'withoutCors' });
    const { status, headers } = await send();
    expect(status).toBe(200);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('notify listeners when they are planned, used and removed, until a listener unsubscribes', async () => {
    const { faults } = bench.server;
    const received: number[] = [];
    const stop = faults.onChange(() => received.push(faults.list().length));
    faults.add({ endpoint: 'comments', times: 1, response: { kind: 'cutJson' } });
    await send();
    faults.remove(plan({ kind: 'hang' }));
    plan({ kind: 'hang' });
    faults.clear();
    stop();
    plan({ kind: 'reset' });
    expect(received).toEqual([1, 0, 1, 0, 1, 0]);
  });

  it('leave the status of a call null when a response cannot be sent', async () => {
    plan({ kind: 'status', status: 503, headers: { 'X-Why': 'a\nb' } });
    await expect(send()).rejects.toThrow(/hang up|ECONNRESET/);
    expect(bench.server.calls.list()).toMatchObject([{ status: null }]);
  });
});
