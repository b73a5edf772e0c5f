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
        agentName: 'Kim Example',
        conversationId: 'EV0123456789abcdef0123456789abcdef',
        startedAt: Date.UTC(2022, 1, 8, 8),
        queue: 'Everyone',
        customerName: null,
        scores: [],
      },
    ],
    unreadableCount: 0,
  });
  expect(insights.requests[0]?.url).toBe(FIRST_URL);
});

it("keeps the customer's name on request, and never the phone number", async () => {
  insights.plan(response([wireSegment()]));
  const query = { reservationSids: [RESERVATION_SID], includeCustomerName: true } as const;

  const { segments } = await insights.clock.settle(fetchSegments(insights.client, query));

  expect(segments).toMatchObject([{ customerName: 'Sam Sample' }]);
  expect(JSON.stringify(segments)).not.toContain('+15005550006');
});

it.each<[unknown, unknown, [string, number][]]>([
  [[null], [null], []],
  [['Quality'], ['85'], [['Quality', 85]]],
  [['Quality'], [85.5], [['Quality', 85.5]]],
  [['Quality'], ['85.0'], [['Quality', 85]]],
  [['Quality'], ['85 %'], [['Quality', 85]]],
  [['Quality'], [0], [['Quality', 0]]],
  [['Quality'], ['100%'], [['Quality', 100]]],
  [['Quality'], [0.85], []],
  [['Quality'], ['1'], []],
  [['Quality'], ['101'], []],
  [['Quality'], [-1], []],
  [['Quality'], ['good'], []],
  [['Quality'], [true], []],
  [['Quality'], ['9'.repeat(80_000)], []],
  [
    ['Quality', null, 'Empathy'],
    ['85', '90', '70'],
    [
      ['Quality', 85],
      ['Empathy', 70],
    ],
  ],
  [['Quality', 'Empathy'], ['85'], [['Quality', 85]]],
  [['Quality'], ['85', '70'], [['Quality', 85]]],
  [['Quality', 'Empathy'], [null, 70], [['Empathy', 70]]],
  ['Quality', '85', [['Quality', 85]]],
  [['Quality'], 85, [['Quality', 85]]],
  [{ type: 'Quality' }, { percentage: 85 }, []],
  [[{ name: 'Quality' }], [85], []],
  [null, undefined, []],
  [Array(10_000).fill('Quality'), Array(10_000).fill(85), Array(50).fill(['Quality', 85])],
])('reads the scores of %j and %j', async (assessment_type, assessment_percentage, expected) => {
  insights.plan(response([wireSegment({ assessment_type, assessment_percentage })]));

  const { segments } = await find(RESERVATION_SID);

  expect(segments[0]?.scores).toEqual(expected.map(([type, percent]) => ({ type, percent })));
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
    segments: [
      {
        segmentId: 'bare',
        agentId: null,
        agentName: null,
        conversationId: null,
        startedAt: null,
        queue: null,
        customerName: null,
        scores: [],
      },
    ],
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
