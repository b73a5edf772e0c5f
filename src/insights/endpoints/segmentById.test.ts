/** @jest-environment node */
import { fakeInsights } from '../testing/fakeInsights';
import { NOT_FOUND, REFUSED, SEGMENT_ID, segments } from '../testing/sampleResponses';
import { fetchSegment } from './segmentById';

let insights = fakeInsights();
beforeEach(() => {
  insights = fakeInsights();
});
afterEach(() => insights.verify());

const find = (segmentId = SEGMENT_ID, includeCustomerName = false) =>
  insights.clock.settle(fetchSegment(insights.client, segmentId, { includeCustomerName }));

it('fetches a segment by its id, in any capitals', async () => {
  insights.plan(segments([SEGMENT_ID.toUpperCase(), 'agent-1']));

  expect(await find()).toMatchObject({ segmentId: SEGMENT_ID.toUpperCase(), agentId: 'agent-1' });
  expect(insights.requests.map(({ url }) => url)).toEqual([
    `https://flex-api.twilio.com/v1/Insights/Segments?SegmentId=${SEGMENT_ID}`,
  ]);
});

it.each([
  [false, null],
  [true, 'Sam Sample'],
])("keeps the customer's name only on request: %p", async (includeCustomerName, customerName) => {
  const record = { segment_id: SEGMENT_ID, customer_name: 'Sam Sample' };
  insights.plan({ body: { segments: [record], meta: { next_page_url: null } } });

  expect(await find(SEGMENT_ID, includeCustomerName)).toMatchObject({ customerName });
});

it.each([
  ['is empty', segments()],
  ['is "not found"', NOT_FOUND],
  ['has only other segments', segments(['another', 'agent-1'])],
  ['has nothing that can be read', { body: { segments: [null, 'text', {}] } }],
])('finds none when the response %s', async (_, none) => {
  insights.plan(none);

  expect(await find()).toBeNull();
});

it('does not follow pages: one record is all there can be', async () => {
  const next_page_url = `https://flex-api.twilio.com/v1/Insights/Segments?SegmentId=${SEGMENT_ID}&Page=1`;
  insights.plan({ body: { segments: [], meta: { next_page_url } } });

  expect(await find()).toBeNull();
});

it('encodes the id', async () => {
  insights.plan(segments());

  await find('a&ReservationId=b#c');

  const { searchParams, hash } = new URL(insights.requests[0]?.url ?? '');
  expect([[...searchParams], hash]).toEqual([[['SegmentId', 'a&ReservationId=b#c']], '']);
});

it.each(['', ' ', 'a\u202eb', 'a'.repeat(201)])('sends no request for %j, which is no id', async (id) => {
  await expect(find(id)).rejects.toMatchObject({ kind: 'rejected' });
});

it('fails when Insights refuses the request', async () => {
  insights.plan(REFUSED);

  await expect(find()).rejects.toMatchObject({ kind: 'notPermitted' });
});
