/** @jest-environment node */
import { fetchCommentsPage, listComments } from './comments';
import { fakeInsights } from '../testing/fakeInsights';
import {
  AGENT_ID,
  COMMENTS_URL,
  commentsBody,
  laterPageUrl,
  SEGMENT_ID,
  wireComment,
} from '../testing/sampleResponses';

const FILTER = { segmentId: SEGMENT_ID };

let insights = fakeInsights();
beforeEach(() => {
  insights = fakeInsights();
});
afterEach(() => insights.verify());

const fetchPage = (query: Partial<Parameters<typeof fetchCommentsPage>[1]> = {}) =>
  insights.clock.settle(fetchCommentsPage(insights.client, { filter: FILTER, ...query }));

describe('the request', () => {
  it.each([
    [{ segmentId: 'one' }, undefined, '?SegmentId=one'],
    [{ agentId: 'two' }, 50, '?AgentId=two&PageSize=50'],
    [{ segmentId: 'one', agentId: 'two' }, 1000, '?SegmentId=one&AgentId=two&PageSize=1000'],
    [{ segmentId: 'a b&c=d' }, undefined, '?SegmentId=a+b%26c%3Dd'],
  ])('for %j with page size %p ends in %s', async (filter, pageSize, query) => {
    insights.plan({ body: commentsBody([]) });

    const { pageUrl } = await fetchPage({ filter, pageSize });

    expect(insights.requests[0]?.url).toBe(`${COMMENTS_URL}${query}`);
    expect(pageUrl).toBe(`${COMMENTS_URL}${query}`);
  });

  it.each([
    ['no filter', { filter: {} }],
    ['an empty id', { filter: { segmentId: '' } }],
    ['an id with a line feed', { filter: { agentId: 'a\nb' } }],
    ['an id that is too long', { filter: { agentId: 'x'.repeat(201) } }],
    ['a page of none', { pageSize: 0 }],
    ['a page above the maximum', { pageSize: 1001 }],
    ['half a record per page', { pageSize: 0.5 }],
    ['a page on another host', { pageUrl: laterPageUrl(1).replace('flex-api', 'evil') }],
    ['a page of another segment', { pageUrl: laterPageUrl(1, 'SegmentId=other') }],
    ['a page of no segment', { pageUrl: laterPageUrl(1, 'Page=1') }],
  ])('with %s is rejected and not sent', async (_, query) => {
    await expect(fetchPage(query)).rejects.toMatchObject({ kind: 'rejected', operation: 'comments.list' });

    expect(insights.requests).toHaveLength(0);
  });

  it('uses the URL that the server named for a later page', async () => {
    insights.plan({ body: commentsBody([]) });

    const { pageUrl } = await fetchPage({ pageUrl: laterPageUrl(1), pageSize: 1000 });

    expect(insights.requests[0]?.url).toBe(laterPageUrl(1));
    expect(pageUrl).toBe(laterPageUrl(1));
  });
});

describe('the page', () => {
  it.each([
    ['by segment', `SegmentId=${SEGMENT_ID}`, { segmentId: SEGMENT_ID }],
    ['by agent', `AgentId=${AGENT_ID}`, { agentId: AGENT_ID }],
  ])('has the comment of the documented response %s and is the last page', async (_, query, filter) => {
    insights.plan({ body: commentsBody([wireComment()], null, query) });

    const page = await fetchPage({ filter });

    expect(page.comments).toHaveLength(1);
    expect(page.recordKeys).toEqual(page.comments.map(({ key }) => key));
    expect(page).toMatchObject({ unreadableCount: 0, nextPageUrl: null, untrustedNextPage: false });
  });

  it('has no comments for the documented empty response', async () => {
    insights.plan({ body: commentsBody([]) });

    expect(await fetchPage()).toMatchObject({ comments: [], unreadableCount: 0, nextPageUrl: null });
  });

  it('counts records that are not objects and keeps the others', async () => {
    insights.plan({
      body: commentsBody([null, wireComment(), 'text', 7, [wireComment()], wireComment({ offset: 2 })]),
    });

    const page = await fetchPage();

    expect(page.comments).toHaveLength(2);
    expect(page.unreadableCount).toBe(4);
  });

  it('has a next page URL if it belongs to the same list', async () => {
    insights.plan({ body: commentsBody([wireComment()], laterPageUrl(1)) });

    expect(await fetchPage()).toMatchObject({ nextPageUrl: laterPageUrl(1), untrustedNextPage: false });
  });

  it.each([
    ['another host', laterPageUrl(1).replace('flex-api', 'evil')],
    ['another segment', laterPageUrl(1, 'SegmentId=other')],
    ['no segment', laterPageUrl(1, 'Page=1')],
    ['an agent too', `${laterPageUrl(1)}&AgentId=${AGENT_ID}`],
    ['a relative URL', laterPageUrl(1).replace('https://flex-api.twilio.com', '')],
  ])('does not have a next page URL for %s', async (_, url) => {
    insights.plan({ body: commentsBody([wireComment()], url) });

    expect(await fetchPage()).toMatchObject({ nextPageUrl: null, untrustedNextPage: true });
  });

  it.each([undefined, null, 'meta', [], {}, { next_page_url: 7 }, { next_page_url: '' }])(
    'is read as the last page when meta is %j',
    async (meta) => {
      insights.plan({ body: { ...commentsBody([wireComment()]), meta } });

      const page = await fetchPage();

      expect(page.comments).toHaveLength(1);
      expect(page).toMatchObject({ nextPageUrl: null, untrustedNextPage: false });
    },
  );

  it.each([
    ['a text', '"comments"'],
    ['null', 'null'],
    ['an array', '[]'],
    ['an object without the list', '{"meta": {}}'],
    ['a list that is an object', '{"comments": {"0": {}}}'],
    ['an error with status 200', '{"code": 20500, "message": "oops"}'],
  ])('is unreadable when the response is %s', async (_, body) => {
    insights.plan({ body });

    await expect(fetchPage()).rejects.toMatchObject({ kind: 'unreadable', operation: 'comments.list' });
  });
});

describe('the list', () => {
  it('follows the pages until the last', async () => {
    insights.plan(
      { body: commentsBody([wireComment({ offset: 1 })], laterPageUrl(1)) },
      { body: commentsBody([], laterPageUrl(2)) },
      { body: commentsBody([wireComment({ offset: 2 })]) },
    );

    const offsets: (number | null)[][] = [];
    for await (const page of listComments(insights.client, FILTER, { pageSize: 50 })) {
      offsets.push(page.comments.map(({ offsetSeconds }) => offsetSeconds));
    }

    expect(offsets).toEqual([[1], [], [2]]);
    expect(insights.requests.map(({ url }) => url)).toEqual([
      `${COMMENTS_URL}?SegmentId=${SEGMENT_ID}&PageSize=50`,
      laterPageUrl(1),
      laterPageUrl(2),
    ]);
  });

  it("stops when the server's pages form a loop", async () => {
    insights.plan(
      { body: commentsBody([wireComment({ offset: 1 })], laterPageUrl(1)) },
      { body: commentsBody([wireComment({ offset: 2 })], laterPageUrl(1)) },
    );

    let pageCount = 0;
    for await (const page of listComments(insights.client, FILTER)) pageCount += page.comments.length;

    expect(pageCount).toBe(2);
  });

  it('stops at the limits that the caller sets', async () => {
    insights.plan({ body: commentsBody([wireComment()], laterPageUrl(1)) });

    for await (const page of listComments(insights.client, FILTER, { maxRecords: 1 })) {
      expect(page.comments).toHaveLength(1);
    }
  });
});
