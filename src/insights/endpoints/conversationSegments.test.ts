/** @jest-environment node */
import { fetchConversationSegments } from './conversationSegments';
import { fakeInsights } from '../testing/fakeInsights';
import { SEGMENT_ID } from '../testing/sampleResponses';

const FIRST_URL = `https://flex-api.twilio.com/v1/Insights/Conversations?SegmentId=${SEGMENT_ID}`;

let insights = fakeInsights();
beforeEach(() => {
  insights = fakeInsights();
});
afterEach(() => insights.verify());

const find = (segmentId = SEGMENT_ID) =>
  insights.clock.settle(fetchConversationSegments(insights.client, { segmentId }));

function wireSegment(changes: Record<string, unknown> = {}) {
  return {
    segment_id: SEGMENT_ID,
    order: 0,
    offset: 1.542,
    talk_time: 18,
    timestamp: '2022-05-11T16:02:27.659Z',
    agent_name: 'Kim Example',
    ...changes,
  };
}
const conversation = (...segments: unknown[]) => ({
  account_id: 'a',
  conversation_id: 'c',
  segment_count: segments.length,
  segments,
});
const response = (conversations: unknown, nextPageUrl: string | null = null) => ({
  body: { meta: { key: 'conversations', next_page_url: nextPageUrl }, conversations },
});

it('returns the segments of the conversation with their agents, in chronological order', async () => {
  const handedOver = wireSegment({
    segment_id: 'second',
    timestamp: '2022-05-11T16:22:27.659Z',
    agent_name: 'Robin Example',
  });
  insights.plan(
    response([
      conversation(wireSegment({ segment_id: 'undated', timestamp: null }), handedOver, wireSegment()),
    ]),
  );

  expect(await find()).toEqual([
    { segmentId: SEGMENT_ID, agentName: 'Kim Example', startedAt: Date.UTC(2022, 4, 11, 16, 2, 27, 659) },
    { segmentId: 'second', agentName: 'Robin Example', startedAt: Date.UTC(2022, 4, 11, 16, 22, 27, 659) },
    { segmentId: 'undated', agentName: 'Kim Example', startedAt: null },
  ]);
  expect(insights.requests.map(({ url }) => url)).toEqual([FIRST_URL]);
});

it('skips conversations without the segment', async () => {
  insights.plan(
    response([conversation(wireSegment({ segment_id: 'strange' })), conversation(wireSegment())]),
  );

  expect((await find()).map(({ segmentId }) => segmentId)).toEqual([SEGMENT_ID]);
});

it('follows the pages, and returns each segment once', async () => {
  const secondUrl = `${FIRST_URL}&PageSize=50&Page=1&PageToken=PT1`;
  const second = wireSegment({ segment_id: 'second' });
  insights.plan(
    response([conversation(wireSegment())], secondUrl),
    response([conversation(wireSegment(), second)]),
  );

  expect((await find()).map(({ segmentId }) => segmentId)).toEqual([SEGMENT_ID, 'second']);
  expect(insights.requests[1]?.url).toBe(secondUrl);
});

it('skips malformed conversations and segments, and keeps a segment without a name', async () => {
  insights.plan(response([null, { segments: null }, conversation(null, {}, { segment_id: SEGMENT_ID })]));

  expect(await find()).toEqual([{ segmentId: SEGMENT_ID, agentName: null, startedAt: null }]);
});

it('returns an empty list when Insights does not know the conversation', async () => {
  insights.plan(response([]));

  expect(await find()).toEqual([]);
});

it('rejects a response without a list of conversations as unreadable', async () => {
  insights.plan(response(null));

  await expect(find()).rejects.toMatchObject({ kind: 'unreadable', operation: 'conversations.list' });
});

it('sends no request for an invalid id', async () => {
  await expect(find('')).rejects.toMatchObject({ kind: 'rejected' });

  expect(insights.requests).toHaveLength(0);
});

it('finds the conversation when Insights writes the id of the segment in capitals', async () => {
  insights.plan(response([conversation(wireSegment({ segment_id: SEGMENT_ID.toUpperCase() }))]));

  expect(await find()).toMatchObject([{ segmentId: SEGMENT_ID.toUpperCase() }]);
});
