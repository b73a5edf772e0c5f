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

  it('responds with 201 and the record, whose reviewer is the signed-in user', async () => {
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

  it('adds the comment to the lists of its segment, its agent, and the account', async () => {
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

  it('creates two records for two posts with the same text', async () => {
    const [first, second] = [await post(), await post()];
    expect(first.body).not.toEqual(second.body);
    expect(await listed()).toHaveLength(2);
  });

  it.each(Object.keys(COMMENT_FORM))(
    'rejects a form without %s, or with an empty one, and names the field',
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
    ['an offset that is not a number', { Offset: 'soon' }, 400, 20001, /Offset/],
    ['a negative offset', { Offset: '-1' }, 400, 20001, /Offset/],
    ['an agent other than that of the segment', { AgentId: 'agent-2' }, 400, 20001, /AgentId/],
    ['an unknown segment', { SegmentId: 'segment-9' }, 404, 20404, /segment-9/],
  ])('rejects %s', async (_name, changed, status, code, message) => {
    const refused = await post(changed);
    expect(refused).toMatchObject({ status, body: { code, status } });
    expect(refused.body).toHaveProperty('message', expect.stringMatching(message));
    expect(await listed()).toEqual([]);
  });

  it('does not accept a segment before Insights has loaded it', async () => {
    bench.clock.now = NOW - 1;
    expect((await post()).status).toBe(404);
  });

  it.each([
    ['JSON', { 'Content-Type': 'application/json' }],
    ['a body without a content type', {}],
  ])('rejects %s', async (_name, headers) => {
    const body = new URLSearchParams(COMMENT_FORM).toString();
    const refused = await bench.request(COMMENTS_PATH, { method: 'POST', headers, body });
    expect(refused).toMatchObject({ status: 415, body: { code: 19056 } });
  });

  it('accepts a form with a character set', async () => {
    const headers = { 'Content-Type': 'Application/x-www-form-urlencoded; charset=UTF-8' };
    expect((await post({}, { headers })).status).toBe(201);
  });

  it('rejects agents, even if they can read, and accepts agents who are also supervisors', async () => {
    expect(await post({}, { token: AGENT_TOKEN })).toMatchObject({ status: 403, body: { code: 20403 } });
    expect((await post({}, { token: AGENT_AND_SUPERVISOR_TOKEN })).status).toBe(201);
  });

  it('rejects users with only view-only roles or none, and lets them read as far as permitted', async () => {
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

  it('checks the session before the form', async () => {
    for (const token of [null, EXPIRED_TOKEN])
      expect((await post({ Comment: '' }, { token })).status).toBe(401);
  });
});
