import { createInsightsContract } from '../../contract/createInsightsContract';
import type { CommentRecord } from '../../world/insightsComments';
import { COMMENTS_PATH } from '../../world/insightsPaths';
import { startCommentBench } from '../testing/startCommentBench';
import {
  ACCOUNT_SID,
  AGENT_AND_SUPERVISOR_TOKEN,
  AGENT_TOKEN,
  EXPIRED_TOKEN,
  NOW,
  SUPERVISOR_WORKER_SID,
  type TestResponse,
  type TestBench,
  type TestRequest,
} from '../testing/testBench';
import { COMMENT_FORM } from '../testing/testRecords';

describe('POST Comments', () => {
  const contract = createInsightsContract();
  let bench: TestBench;
  beforeEach(async () => (bench = await startCommentBench(contract)));
  afterEach(() => bench.server.close());

  const post = (changed: object = {}, request: TestRequest = {}): Promise<TestResponse> =>
    bench.request(COMMENTS_PATH, { form: { ...COMMENT_FORM, ...changed }, ...request });
  const listed = async (query = ''): Promise<CommentRecord[]> => {
    const { body } = await bench.request(`${COMMENTS_PATH}${query}`);
    return (body as { comments: CommentRecord[] }).comments;
  };

  it('answers 201 with the record, whose reviewer is the signed-in user', async () => {
    bench.clock.now = NOW + 5000;
    const { status, body } = await post();
    expect(status).toBe(201);
    expect(body).toEqual({
      account_sid: ACCOUNT_SID,
      assessment_sid: expect.stringMatching(/^FM[0-9a-f]{32}$/) as string,
      comment: {
        comment: COMMENT_FORM.Comment,
        category: { category_id: COMMENT_FORM.CategoryId, name: COMMENT_FORM.CategoryName },
      },
      offset: '6.985619',
      report: true,
      weight: '1',
      agent_id: COMMENT_FORM.AgentId,
      segment_id: COMMENT_FORM.SegmentId,
      user_name: 'Vera Quillon',
      user_email: 'vera.quillon@example.com',
      timestamp: String(NOW + 5000),
      url: expect.stringContaining(`https://flex-api.twilio.com${COMMENTS_PATH}/FM`) as string,
    });
  });

  it('is in every later list that asks for its segment, its agent, or everything', async () => {
    const { body } = await post({ Offset: '0' });
    for (const query of [
      '',
      '?SegmentId=segment-1',
      '?AgentId=agent-1',
      '?SegmentId=segment-1&AgentId=agent-1',
    ])
      expect(await listed(query)).toEqual([body]);
    expect(await listed('?AgentId=agent-2')).toEqual([]);
  });

  it('makes two records of two posts with the same words', async () => {
    const [first, second] = [await post(), await post()];
    expect(first.body).not.toEqual(second.body);
    expect(await listed()).toHaveLength(2);
  });

  it.each(Object.keys(COMMENT_FORM))(
    'refuses a form without %s, or with an empty one, and names it',
    async (name) => {
      const without = Object.fromEntries(Object.entries(COMMENT_FORM).filter(([field]) => field !== name));
      for (const form of [without, { ...COMMENT_FORM, [name]: ' ' }]) {
        const { status, body } = await bench.request(COMMENTS_PATH, { form });
        expect({ status, body }).toMatchObject({
          status: 400,
          body: { code: 20001, message: `Parameter ${name} is required`, status: 400 },
        });
      }
      expect(await listed()).toEqual([]);
    },
  );

  it.each([
    ['a position that is no number', { Offset: 'soon' }, 400, 20001, /Offset/],
    ['a position before the begin', { Offset: '-1' }, 400, 20001, /Offset/],
    ['an agent who is not that of the segment', { AgentId: 'agent-2' }, 400, 20001, /AgentId/],
    ['a segment nobody knows', { SegmentId: 'segment-9' }, 404, 20404, /segment-9/],
  ])('refuses %s', async (_name, changed, status, code, message) => {
    const refused = await post(changed);
    expect(refused).toMatchObject({ status, body: { code, status } });
    expect(refused.body).toHaveProperty('message', expect.stringMatching(message));
    expect(await listed()).toEqual([]);
  });

  it('does not know a segment before Insights has loaded it', async () => {
    bench.clock.now = NOW - 1;
    expect((await post()).status).toBe(404);
  });

  it.each([
    ['JSON', { 'Content-Type': 'application/json' }],
    ['a body of no named type', {}],
  ])('refuses %s', async (_name, headers) => {
    const body = new URLSearchParams(COMMENT_FORM).toString();
    const refused = await bench.request(COMMENTS_PATH, { method: 'POST', headers, body });
    expect(refused).toMatchObject({ status: 415, body: { code: 19056 } });
  });

  it('accepts a form that names its character set', async () => {
    const headers = { 'Content-Type': 'Application/x-www-form-urlencoded; charset=UTF-8' };
    expect((await post({}, { headers })).status).toBe(201);
  });

  it('refuses agents whether or not they may read, and lets whoever is also a supervisor', async () => {
    expect(await post({}, { token: AGENT_TOKEN })).toMatchObject({ status: 403, body: { code: 20403 } });
    expect((await post({}, { token: AGENT_AND_SUPERVISOR_TOKEN })).status).toBe(201);
  });

  it('refuses whoever has only view-only roles, or none, and still lets them read as far as they may', async () => {
    const { settings } = bench.server;
    for (const roles of [['wfo.data_analyst'], ['wfo.dashboard_viewer', 'wfo.data_auditor'], []]) {
      settings.setInsightsRoles(SUPERVISOR_WORKER_SID, roles);
      expect(await post()).toMatchObject({ status: 403, body: { code: 45003 } });
    }
    settings.setInsightsRoles(SUPERVISOR_WORKER_SID, ['wfo.data_analyst']);
    expect(await listed()).toEqual([]);
    settings.setInsightsRoles(SUPERVISOR_WORKER_SID, ['wfo.data_analyst', 'wfo.quality_manager']);
    expect((await post()).status).toBe(201);
  });

  it('asks who is there before it looks at the form', async () => {
    for (const token of [null, EXPIRED_TOKEN])
      expect((await post({ Comment: '' }, { token })).status).toBe(401);
  });
});
