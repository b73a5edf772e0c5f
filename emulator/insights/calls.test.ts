import { createInsightsContract } from '../contract/createInsightsContract';
import { COMMENTS_PATH } from '../world/insightsPaths';
import { InsightsCalls } from './calls';
import { NOW, startTestBench, type TestBench } from './testing/testBench';

describe('the calls', () => {
  const contract = createInsightsContract();
  let bench: TestBench;
  beforeEach(async () => (bench = await startTestBench(contract)));
  afterEach(() => bench.server.close());

  it('list the requests, including preflights', async () => {
    const headers = {
      Origin: 'https://flex.twilio.com',
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'authorization',
    };
    await bench.requestRaw(`${COMMENTS_PATH}?SegmentId=a`, { method: 'OPTIONS', token: null, headers });
    await bench.request(`${COMMENTS_PATH}?SegmentId=a&PageSize=7`);
    await bench.request(COMMENTS_PATH, { token: null });
    const common = { path: COMMENTS_PATH, form: {}, durationMs: 0, atMs: NOW, crossOrigin: null };
    expect(bench.server.calls.list()).toEqual([
      {
        ...common,
        id: 1,
        method: 'OPTIONS',
        endpoint: null,
        query: { SegmentId: ['a'] },
        isPreflight: true,
        crossOrigin: { origin: 'https://flex.twilio.com', method: 'GET', headers: 'authorization' },
        status: 204,
        authorized: false,
      },
      {
        ...common,
        id: 2,
        method: 'GET',
        endpoint: 'comments',
        query: { SegmentId: ['a'], PageSize: ['7'] },
        isPreflight: false,
        status: 200,
        authorized: true,
      },
      {
        ...common,
        id: 3,
        method: 'GET',
        endpoint: 'comments',
        query: {},
        isPreflight: false,
        status: 401,
        authorized: false,
      },
    ]);
  });

  it('contain the fields of a form', async () => {
    await bench.request(COMMENTS_PATH, { form: { Comment: 'Two & three', Offset: '1' } });
    expect(bench.server.calls.list()).toMatchObject([
      {
        endpoint: 'createComment',
        query: {},
        form: { Comment: ['Two & three'], Offset: ['1'] },
        status: 400,
      },
    ]);
  });

  it('contain the duration of a response', async () => {
    let finish = (): void => undefined;
    const until = new Promise<void>((resolve) => (finish = resolve));
    bench.server.faults.add({ endpoint: 'any', response: { kind: 'delayUntil', until } });
    bench.server.calls.onChange(() => {
      if (!bench.server.calls.list().some(({ authorized }) => authorized)) return;
      bench.clock.now = NOW + 250;
      finish();
    });
    await bench.request(COMMENTS_PATH);
    expect(bench.server.calls.list()).toMatchObject([{ atMs: NOW, durationMs: 250 }]);
  });

  it('notify listeners when they arrive, get a response or are cleared, until a listener unsubscribes', async () => {
    const received: (number | null)[][] = [];
    const { calls } = bench.server;
    const stop = calls.onChange(() => received.push(calls.list().map(({ status }) => status)));
    await bench.request(COMMENTS_PATH);
    calls.clear();
    stop();
    await bench.request(COMMENTS_PATH);
    expect(received[0]).toEqual([null]);
    expect(received.slice(-2)).toEqual([[200], []]);
  });

  it('are limited to the last thousand', () => {
    const calls = new InsightsCalls();
    const call = { method: 'GET', path: '/', endpoint: null, isPreflight: false, crossOrigin: null, atMs: 0 };
    for (let count = 0; count < 1001; count += 1) calls.record({ ...call, query: new URLSearchParams() });
    const ids = calls.list().map(({ id }) => id);
    expect([ids.length, ids[0], ids[ids.length - 1]]).toEqual([1000, 2, 1001]);
    calls.clear();
    expect(calls.list()).toEqual([]);
  });
});
