import { createInsightsContract } from '../../contract/createInsightsContract';
import { until } from '../../testing/http';
import { COMMENTS_PATH } from '../../world/insightsPaths';
import { startCommentBench } from '../testing/startCommentBench';
import {
  RENEWED_TOKEN,
  startTestBench,
  SUPERVISOR_TOKEN,
  type TestResponse,
  type TestBench,
} from '../testing/testBench';
import { COMMENT_FORM } from '../testing/testRecords';
import type { Fault, FaultResponse } from './faultSchema';

describe('a fault for a POST request', () => {
  const contract = createInsightsContract();
  let bench: TestBench;
  beforeEach(async () => (bench = await startCommentBench(contract)));
  afterEach(() => bench.server.close());

  const post = (): Promise<TestResponse> => bench.requestRaw(COMMENTS_PATH, { form: COMMENT_FORM });
  const plan = (response: FaultResponse, phase?: Fault['phase']): string =>
    bench.server.faults.add({ endpoint: 'createComment', phase, response });
  const storedCount = (): number => bench.records.commentsMatching({}).length;

  it('resets the connection after the comment is stored, so that the outcome is unknown', async () => {
    plan({ kind: 'reset' });
    await expect(post()).rejects.toThrow(/aborted|hang up|ECONNRESET/);
    expect(storedCount()).toBe(1);
  });

  it('resets the connection before the comment is stored, without a response', async () => {
    plan({ kind: 'reset' }, 'before');
    await expect(post()).rejects.toThrow(/hang up|ECONNRESET/);
    expect(storedCount()).toBe(0);
    expect(bench.server.calls.list()).toMatchObject([{ status: null, durationMs: 0 }]);
  });

  it.each([
    ['after', 1],
    ['before', 0],
  ] as const)('closes the connection without a response %s the comment is stored', async (phase, count) => {
    plan({ kind: 'noResponse' }, phase);
    await expect(post()).rejects.toThrow(/hang up|ECONNRESET/);
    expect(storedCount()).toBe(count);
  });

  it('fails before the comment is stored, or after', async () => {
    const id = plan({ kind: 'status', status: 503 });
    expect([(await post()).status, storedCount()]).toEqual([503, 0]);
    bench.server.faults.remove(id);
    plan({ kind: 'status', status: 503 }, 'after');
    expect([(await post()).status, storedCount()]).toEqual([503, 1]);
  });

  it.each([
    ['after', 1],
    ['before', 0],
  ] as const)('holds the response back %s the comment is stored', async (phase, countWhileHeld) => {
    plan({ kind: 'hang' }, phase);
    const held = post();
    await until(() => bench.server.calls.list().some(({ authorized }) => authorized));
    expect(storedCount()).toBe(countWhileHeld);
    bench.server.faults.release();
    expect([(await held).status, storedCount()]).toEqual([201, 1]);
  });

  it('changes the record in the response, but not the stored one', async () => {
    plan({ kind: 'records', malformation: 'nulls' });
    expect((await post()).body).toMatchObject({ segment_id: null, comment: null });
    expect(bench.records.commentsMatching({ segmentId: COMMENT_FORM.SegmentId })).toHaveLength(1);
  });

  it('does not affect lists, and a fault for lists does not affect POST requests', async () => {
    plan({ kind: 'status', status: 500 });
    expect((await bench.request(COMMENTS_PATH)).status).toBe(200);
    bench.server.faults.clear();
    bench.server.faults.add({ endpoint: 'comments', response: { kind: 'status', status: 500 } });
    expect((await post()).status).toBe(201);
  });

  it('matches the ids in the form', async () => {
    const match = { segmentId: 'another' };
    const fault = { endpoint: 'createComment', response: { kind: 'status', status: 500 } } as const;
    bench.server.faults.add({ ...fault, match });
    expect((await post()).status).toBe(201);
    bench.server.faults.add({
      ...fault,
      match: { segmentId: COMMENT_FORM.SegmentId, agentId: COMMENT_FORM.AgentId },
    });
    expect((await post()).status).toBe(500);
  });
});

describe('a refused session', () => {
  let bench: TestBench;
  beforeEach(async () => (bench = await startTestBench(createInsightsContract())));
  afterEach(() => bench.server.close());

  it('is refused until it has a token that was issued after the fault was planned', async () => {
    const statusWith = async (token: string): Promise<number> =>
      (await bench.request(COMMENTS_PATH, { token })).status;
    bench.server.faults.add({ endpoint: 'any', response: { kind: 'refuseOldTokens' } });
    expect(await bench.request(COMMENTS_PATH)).toMatchObject({ status: 401, body: { code: 20104 } });
    expect(await statusWith(RENEWED_TOKEN)).toBe(200);
    expect(await statusWith(SUPERVISOR_TOKEN)).toBe(401);
    expect(await bench.request(COMMENTS_PATH, { token: 'invented' })).toMatchObject({
      body: { code: 20003 },
    });
  });
});
