import { createInsightsContract } from '../../contract/createInsightsContract';
import { SEGMENTS_PATH } from '../../world/insightsPaths';
import { sidFor } from '../../world/sids';
import { NOW, startTestBench, type TestResponse, type TestBench } from '../testing/testBench';
import { newSegment } from '../testing/testRecords';

const first = sidFor('WR', 'first');
const second = sidFor('WR', 'second');

describe('GET Segments', () => {
  const contract = createInsightsContract();
  let bench: TestBench;
  beforeEach(async () => (bench = await startTestBench(contract)));
  afterEach(() => bench.server.close());

  const send = (query: string): Promise<TestResponse> => bench.request(`${SEGMENTS_PATH}${query}`);
  const idsOf = async (query: string): Promise<string[]> => {
    const { body } = await send(query);
    return (body as { segments: { segment_id: string }[] }).segments.map((segment) => segment.segment_id);
  };

  it('returns the 22 published fields, and never the reservation', async () => {
    bench.records.addSegment(newSegment({ customerName: 'Invented Customer', recordingOffsetSeconds: 12.5 }));
    const { body, text } = await send(`?ReservationId=${first}`);
    const [segment] = (body as { segments: object[] }).segments;
    expect(Object.keys(segment ?? {})).toHaveLength(22);
    expect(segment).toMatchObject({
      segment_id: 'segment-1',
      external_id: sidFor('EV', 'conversation'),
      segment_recording_offset: '12.5',
      url: 'https://flex-api.twilio.com/v1/Insights/Segments/segment-1',
    });
    expect(text.split('"meta"')[0]).not.toContain(first);
  });

  it('filters by one or several reservations or by segment, and returns all segments without a filter', async () => {
    bench.records.addSegment(newSegment());
    bench.records.addSegment(newSegment({ segmentId: 'segment-2' }));
    bench.records.addSegment(newSegment({ segmentId: 'segment-3', reservationSid: second }));
    expect(await idsOf(`?ReservationId=${first}`)).toEqual(['segment-1', 'segment-2']);
    expect(await idsOf(`?ReservationId=${first}&ReservationId=${second}`)).toHaveLength(3);
    expect(await idsOf('?SegmentId=segment-3')).toEqual(['segment-3']);
    expect(await idsOf(`?SegmentId=segment-3&ReservationId=${first}`)).toEqual([]);
    expect(await idsOf('')).toHaveLength(3);
    expect(await idsOf(`?ReservationId=${sidFor('WR', 'unknown')}`)).toEqual([]);
  });

  it('keeps every reservation in its page URLs', async () => {
    bench.records.addSegment(newSegment());
    bench.records.addSegment(newSegment({ segmentId: 'segment-2', reservationSid: second }));
    const { body } = await send(`?ReservationId=${first}&ReservationId=${second}&PageSize=1`);
    const next = new URL((body as { meta: { next_page_url: string } }).meta.next_page_url);
    expect(next.searchParams.getAll('ReservationId')).toEqual([first, second]);
    expect(await idsOf(next.search)).toEqual(['segment-2']);
  });

  it('returns a segment only after Insights has loaded it', async () => {
    bench.records.addSegment(newSegment({ visibleAtMs: NOW + 1 }));
    expect(await idsOf('')).toEqual([]);
    bench.clock.now += 1;
    expect(await idsOf('')).toEqual(['segment-1']);
  });

  it('returns a waiting segment immediately after it is published', async () => {
    bench.records.addSegment(newSegment({ visibleAtMs: NOW + 60_000 }));
    bench.records.publishSegments();
    expect(await idsOf(`?ReservationId=${first}`)).toEqual(['segment-1']);
  });

  it.each(['WR123', 'WT00000000000000000000000000000000', ''])('rejects the reservation %p', async (sid) => {
    expect(await send(`?ReservationId=${sid}`)).toMatchObject({ status: 400, body: { code: 20001 } });
  });
});
