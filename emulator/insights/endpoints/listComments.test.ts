import { createInsightsContract } from '../../contract/createInsightsContract';
import { COMMENTS_PATH } from '../../world/insightsPaths';
import { ACCOUNT_SID, startTestBench, type TestResponse, type TestBench } from '../testing/testBench';
import { newComment } from '../testing/testRecords';

const URL_OF_COMMENTS = `https://flex-api.twilio.com${COMMENTS_PATH}`;
const segmentId = '0c1d2e3f-1111-5aaa-8bbb-000000000001';
const agentId = '0c1d2e3f-2222-5aaa-8bbb-000000000002';

interface CommentsBody {
  comments: { comment: { comment: string } }[];
  meta: { page: number; page_size: number; next_page_url: string | null; previous_page_url: string | null };
}

function bodyOf(response: TestResponse): CommentsBody {
  expect(response.status).toBe(200);
  return response.body as CommentsBody;
}

function textsOf(response: TestResponse): string[] {
  return bodyOf(response).comments.map(({ comment }) => comment.comment);
}

describe('GET Comments', () => {
  const contract = createInsightsContract();
  let bench: TestBench;
  beforeEach(async () => (bench = await startTestBench(contract)));
  afterEach(() => bench.server.close());

  const send = (query: string): Promise<TestResponse> => bench.request(`${COMMENTS_PATH}${query}`);

  it('returns a record in the format of the published example', async () => {
    const { assessment_sid: assessmentSid } = bench.records.addComment(newComment());
    expect((await send(`?SegmentId=${segmentId}`)).body).toEqual({
      comments: [
        {
          account_sid: ACCOUNT_SID,
          assessment_sid: assessmentSid,
          comment: {
            comment: 'Clear and friendly.',
            category: { category_id: 'c0ffee00-0000-4000-8000-000000000001', name: 'Good for Training' },
          },
          offset: '6.985619',
          report: true,
          weight: '1',
          agent_id: agentId,
          segment_id: segmentId,
          user_name: 'Rae Reviewer',
          user_email: 'rae.reviewer@example.com',
          timestamp: '1657329694199',
          url: `${URL_OF_COMMENTS}/${String(assessmentSid)}`,
        },
      ],
      meta: {
        key: 'comments',
        page: 0,
        page_size: 50,
        first_page_url: `${URL_OF_COMMENTS}?SegmentId=${segmentId}&PageSize=50&Page=0`,
        previous_page_url: null,
        next_page_url: null,
        url: `${URL_OF_COMMENTS}?SegmentId=${segmentId}&PageSize=50&Page=0`,
      },
    });
  });

  it('filters by segment, by agent or by both, and returns all comments of the account without a filter', async () => {
    bench.records.addComment(newComment({ text: 'a' }));
    bench.records.addComment(newComment({ text: 'b', segmentId: 'other' }));
    bench.records.addComment(newComment({ text: 'c', agentId: 'other' }));
    expect(textsOf(await send(`?SegmentId=${segmentId}`))).toEqual(['a', 'c']);
    expect(textsOf(await send(`?AgentId=${agentId}`))).toEqual(['a', 'b']);
    expect(textsOf(await send(`?SegmentId=${segmentId}&AgentId=${agentId}`))).toEqual(['a']);
    expect(textsOf(await send(''))).toEqual(['a', 'b', 'c']);
    expect(textsOf(await send('?SegmentId=unknown'))).toEqual([]);
  });

  it('returns null for unknown fields', async () => {
    const nothing = { category: null, text: null, offsetSeconds: null, createdAtMs: null, reviewer: null };
    bench.records.addComment(newComment({ ...nothing, report: null, weight: null, assessmentSid: null }));
    expect((await send('')).body).toMatchObject({
      comments: [
        {
          assessment_sid: null,
          comment: { comment: null, category: null },
          offset: null,
          report: null,
          weight: null,
          user_name: null,
          user_email: null,
          timestamp: null,
          url: null,
        },
      ],
    });
  });

  it('formats the offset of a conversation without a recording as in the published example', async () => {
    bench.records.addComment(newComment({ offsetSeconds: 0 }));
    expect((await send('')).body).toHaveProperty('comments.0.offset', '0.0');
  });

  it('links its pages with working URLs of the real host', async () => {
    for (const text of ['a', 'b', 'c', 'd', 'e']) bench.records.addComment(newComment({ text }));
    const pages: string[][] = [];
    let next: string | null = `${URL_OF_COMMENTS}?AgentId=${agentId}&PageSize=2`;
    while (next !== null) {
      expect(next).toMatch(`${URL_OF_COMMENTS}?AgentId=${agentId}&PageSize=2`);
      const response = await send(new URL(next).search);
      pages.push(textsOf(response));
      expect(bodyOf(response).meta.page).toBe(pages.length - 1);
      next = bodyOf(response).meta.next_page_url;
    }
    expect(pages).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it.each([
    [0, 0],
    [1, 0],
    [50, 0],
    [51, 1],
  ])('has 50 comments per page: of %i, the second page has %i', async (count, onSecondPage) => {
    for (let index = 0; index < count; index += 1) bench.records.addComment(newComment());
    const first = bodyOf(await send(''));
    expect(first.comments).toHaveLength(Math.min(count, 50));
    const next = first.meta.next_page_url;
    expect(next === null).toBe(onSecondPage === 0);
    const second = next === null ? [] : bodyOf(await send(new URL(next).search)).comments;
    expect(second).toHaveLength(onSecondPage);
  });

  it('ignores Page without a page token, and returns the first page', async () => {
    for (const text of ['a', 'b', 'c']) bench.records.addComment(newComment({ text }));
    const response = await send('?PageSize=2&Page=1');
    expect(textsOf(response)).toEqual(['a', 'b']);
    expect(bodyOf(response).meta).toMatchObject({ page: 1, previous_page_url: null });
  });

  it.each([
    ['PageSize=0'],
    ['PageSize=1001'],
    ['PageSize=ten'],
    ['PageSize=2.5'],
    ['PageSize='],
    ['Page=-1'],
    ['Page=x'],
    ['SegmentId=a&SegmentId=b'],
  ])('responds to %s with 400', async (query) => {
    expect(await send(`?${query}`)).toMatchObject({ status: 400, body: { code: 20001, status: 400 } });
  });

  it('accepts the smallest and the largest page size', async () => {
    expect(bodyOf(await send('?PageSize=1')).meta.page_size).toBe(1);
    expect(bodyOf(await send('?PageSize=1000')).meta.page_size).toBe(1000);
  });

  it('rejects an unknown page token, and one of another query', async () => {
    for (const text of ['a', 'b', 'c']) bench.records.addComment(newComment({ text }));
    const next = bodyOf(await send(`?AgentId=${agentId}&PageSize=2`)).meta.next_page_url ?? '';
    const token = new URL(next).searchParams.get('PageToken') ?? '';
    for (const query of [`?AgentId=${agentId}&PageToken=PT123`, `?PageToken=${token}`, '?PageToken=']) {
      expect(await send(query)).toMatchObject({ status: 400, body: { code: 21481, status: 400 } });
    }
    expect(textsOf(await send(`?AgentId=${agentId}&PageToken=${token}`))).toEqual(['c']);
  });

  it('returns malformed records unchanged', async () => {
    bench.records.addRawComment({ agent_id: agentId, offset: 12.5, timestamp: 1, comment: 'plain' });
    bench.records.addRawComment('not even an object', { agentId });
    bench.records.addRawComment(null);
    const { body } = await bench.requestRaw(`${COMMENTS_PATH}?AgentId=${agentId}`);
    expect(body).toMatchObject({
      comments: [{ agent_id: agentId, offset: 12.5, timestamp: 1, comment: 'plain' }, 'not even an object'],
    });
    expect((await bench.requestRaw(COMMENTS_PATH)).body).toHaveProperty('comments.2', null);
  });
});
