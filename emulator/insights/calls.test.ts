import { createInsightsContract } from '../contract/createInsightsContract';
import { COMMENTS_PATH } from '../world/insightsPaths';
import { InsightsCalls, type InsightsCall } from './calls';
import { NOW, startTestBench, type TestBench } from './testBench';

describe('the calls', () => {
  const contract = createInsightsContract();
  let bench: TestBench;
  beforeEach(async () => (bench = await startTestBench(contract)));
  afterEach(() => bench.server.close());

  it('list what was asked, preflights apart', async () => {
    await bench.askRaw(`${COMMENTS_PATH}?SegmentId=a`, { method: 'OPTIONS', token: null });
    await bench.ask(`${COMMENTS_PATH}?SegmentId=a&PageSize=7`);
    await bench.ask(COMMENTS_PATH, { token: null });
    const common = { path: COMMENTS_PATH, form: {}, durationMs: 0, at: NOW };
    expect(bench.server.calls.list()).toEqual([
      {
        ...common,
        id: 1,
        method: 'OPTIONS',
        endpoint: null,
        query: { SegmentId: ['a'] },
        isPreflight: true,
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

  it('note the fields of a form', async () => {
    await bench.ask(COMMENTS_PATH, { form: { Comment: 'Two & three', Offset: '1' } });
    expect(bench.server.calls.list()).toMatchObject([
      {
        endpoint: 'createComment',
        query: {},
        form: { Comment: ['Two & three'], Offset: ['1'] },
        status: 400,
      },
    ]);
  });

  it('tell how long the answer took', async () => {
    let letGo = (): void => undefined;
    const until = new Promise<void>((resolve) => (letGo = resolve));
    bench.server.faults.add({ endpoint: 'any', answer: { kind: 'delayUntil', until } });
    bench.server.calls.onChange(({ authorized }) => {
      if (!authorized) return;
      bench.clock.now = NOW + 250;
      letGo();
    });
    await bench.ask(COMMENTS_PATH);
    expect(bench.server.calls.list()).toMatchObject([{ at: NOW, durationMs: 250 }]);
  });

  it('are heard of when they arrive and when they are answered, until one stops listening', async () => {
    const heard: InsightsCall[] = [];
    const stop = bench.server.calls.onChange((call) => heard.push({ ...call }));
    await bench.ask(COMMENTS_PATH);
    stop();
    await bench.ask(COMMENTS_PATH);
    expect(new Set(heard.map(({ id }) => id))).toEqual(new Set([1]));
    expect(heard[0]).toMatchObject({ status: null, durationMs: null });
    expect(heard[heard.length - 1]).toMatchObject({ status: 200, durationMs: 0 });
  });

  it('are kept a thousand at the most, the last ones', () => {
    const calls = new InsightsCalls();
    const call = { method: 'GET', path: '/', endpoint: null, isPreflight: false, at: 0 };
    for (let count = 0; count < 1001; count += 1) calls.note({ ...call, query: new URLSearchParams() });
    const ids = calls.list().map(({ id }) => id);
    expect([ids.length, ids[0], ids[ids.length - 1]]).toEqual([1000, 2, 1001]);
    calls.clear();
    expect(calls.list()).toEqual([]);
  });
});
