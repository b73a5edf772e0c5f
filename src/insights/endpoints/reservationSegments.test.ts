/** @jest-environment node */
import { fakeInsights } from '../testing/fakeInsights';
import { NOT_FOUND, reservationSid, segments } from '../testing/sampleResponses';
import { commonAgentId, fetchReservationSegments } from './reservationSegments';
import type { Segment } from './segments';

let insights = fakeInsights();
beforeEach(() => {
  insights = fakeInsights();
});
afterEach(() => insights.verify());

/** A response whose records are not all readable. */
const response = (records: unknown[]) => ({ body: { segments: records, meta: { next_page_url: null } } });
const read = () =>
  insights.clock.settle(fetchReservationSegments(insights.client, { reservationSids: [reservationSid(1)] }));

describe('the segments of reservations', () => {
  it('are those that Insights returns', async () => {
    insights.plan(segments(['segment-1', 'agent-1'], ['segment-2', null]));

    const found = await read();

    expect(found.map(({ segmentId }) => segmentId)).toEqual(['segment-1', 'segment-2']);
  });

  it.each([
    ['is empty', segments()],
    ['is "not found"', NOT_FOUND],
  ])('are none when the response %s', async (_, none) => {
    insights.plan(none);

    await expect(read()).resolves.toEqual([]);
  });

  it('are unreadable when none of the records can be read', async () => {
    insights.plan(response([null]));

    await expect(read()).rejects.toMatchObject({ kind: 'unreadable', operation: 'segments.list' });
  });

  it('are the readable ones beside an unreadable record', async () => {
    insights.plan(response([null, { segment_id: 'segment-1' }]));

    await expect(read()).resolves.toMatchObject([{ segmentId: 'segment-1' }]);
  });

  it('fail when Insights refuses the request', async () => {
    insights.plan({ status: 403 });

    await expect(read()).rejects.toMatchObject({ kind: 'notPermitted' });
  });
});

describe('the common agent of segments', () => {
  const ID = '1f0c8d7e-52b1-5a3c-9d40-6c2f1be7a901';
  const of = (agentId: string | null): Segment => ({
    segmentId: 'segment-1',
    agentId,
    agentName: null,
    conversationId: null,
    startedAt: null,
    queue: null,
    customerName: null,
    scores: [],
  });

  it.each<[string, (string | null)[], string | null]>([
    ['the one agent that all of them name', ['agent-1', 'agent-1'], 'agent-1'],
    ['the same agent in other capitals', [ID, ID.toUpperCase()], ID],
    ['the agent of some, when the others name none', [null, 'agent-1'], 'agent-1'],
    ['unknown when they name two', ['agent-1', 'agent-2'], null],
    ['unknown when they name none', [null], null],
    ['unknown without segments', [], null],
  ])('is %s', (_, agentIds, expected) => {
    expect(commonAgentId(agentIds.map(of))).toBe(expected);
  });
});
