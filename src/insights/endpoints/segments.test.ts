/** @jest-environment node */
import { fetchSegments } from './segments';
import { fakeInsights } from '../testing/fakeInsights';
import { AGENT_ID, SEGMENT_ID } from '../testing/sampleResponses';

const SEGMENTS_URL = 'https://flex-api.twilio.com/v1/Insights/Segments';
const RESERVATION_SID = 'WR0123456789abcdef0123456789ABCDEF';
const OTHER_RESERVATION_SID = `WR${'a'.repeat(32)}`;
const FIRST_URL = `${SEGMENTS_URL}?ReservationId=${RESERVATION_SID}&PageSize=1000`;

let insights = fakeInsights();
beforeEach(() => {
  insights = fakeInsights();
});
afterEach(() => insights.verify());

const find = (...reservationSids: [string, ...string[]]) =>
  insights.clock.settle(fetchSegments(insights.client, { reservationSids }));

function wireSegment(changes: Record<string, unknown> = {}) {
  return {
    segment_id: SEGMENT_ID,
    external_id: 'EV0123456789abcdef0123456789abcdef',
    queue: 'Everyone',
    date: '2022-02-08T08:00:00Z',
    agent_id: AGENT_ID,
    agent_name: 'Kim Example',
    customer_phone: '+15005550006',
    customer_name: 'Sam Sample',
    assessment_type: [null],
    ...changes,
  };
}
const response = (segments: unknown[], nextPageUrl: string | null = null) => ({
  body: { meta: { key: 'segments', next_page_url: nextPageUrl }, segments },
});

it('finds the segment of a reservation and drops customer data', async () => {
  insights.plan(response([wireSegment()]));

  expect(await find(RESERVATION_SID)).toEqual({
    segments: [
      {
        segmentId: SEGMENT_ID,
        agentId: AGENT_ID,
        conversationId: 'EV0123456789abcdef0123456789abcdef',
        startedAt: Date.UTC(2022, 1, 8, 8),
      },
    ],
    unreadableCount: 0,
  });
  expect(insights.requests[0]?.url).toBe(FIRST_URL);
});

it('fetches the segments of several reservations in one request', async () => {
  insights.plan(response([]));

  expect(await find(RESERVATION_SID, OTHER_RESERVATION_SID)).toEqual({ segments: [], unreadableCount: 0 });

  const { searchParams } = new URL(insights.requests[0]?.url ?? '');
  expect(searchParams.getAll('ReservationId')).toEqual([RESERVATION_SID, OTHER_RESERVATION_SID]);
});

it.each(['', 'WR123', `WT${'a'.repeat(32)}`, `${RESERVATION_SID}\n`, `${RESERVATION_SID}&SegmentId=x`])(
  'sends no request for %j, which is not a reservation SID',
  async (sid) => {
    await expect(find(OTHER_RESERVATION_SID, sid)).rejects.toMatchObject({ kind: 'rejected' });

    expect(insights.requests).toHaveLength(0);
  },
);

it('follows the pages, and returns each segment once', async () => {
  const secondUrl = `${FIRST_URL}&Page=1&PageToken=PT1`;
  insights.plan(
    response([wireSegment()], secondUrl),
    response([wireSegment(), wireSegment({ segment_id: 'second' })]),
  );

  const { segments } = await find(RESERVATION_SID);

  expect(segments.map(({ segmentId }) => segmentId)).toEqual([SEGMENT_ID, 'second']);
  expect(insights.requests[1]?.url).toBe(secondUrl);
});

it('does not follow a page of other reservations', async () => {
  insights.plan(response([wireSegment()], FIRST_URL.replace(RESERVATION_SID, OTHER_RESERVATION_SID)));

  expect((await find(RESERVATION_SID)).segments).toHaveLength(1);
});

it('counts records without a segment id, and keeps segments with other fields missing', async () => {
  insights.plan(response([null, wireSegment({ segment_id: null }), { segment_id: 'bare' }]));

  expect(await find(RESERVATION_SID)).toEqual({
    segments: [{ segmentId: 'bare', agentId: null, conversationId: null, startedAt: null }],
    unreadableCount: 2,
  });
});

it('rejects a response without a list of segments as unreadable', async () => {
  insights.plan({ body: { segments: null } });

  await expect(find(RESERVATION_SID)).rejects.toMatchObject({
    kind: 'unreadable',
    operation: 'segments.list',
  });
});
