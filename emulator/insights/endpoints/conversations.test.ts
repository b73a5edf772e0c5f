import { createInsightsContract } from '../../contract/createInsightsContract';
import { CONVERSATIONS_PATH } from '../../world/insightsPaths';
import type { NewSegment } from '../../world/insightsSegments';
import { sidFor } from '../../world/sids';
import { NOW, startTestBench, type TestBench } from '../testing/testBench';
import { newSegment } from '../testing/testRecords';

function partOf(conversation: string, segmentId: string, overrides: Partial<NewSegment> = {}): NewSegment {
  const conversationId = sidFor('EV', conversation);
  return newSegment({ reservationSid: sidFor('WR', segmentId), segmentId, conversationId, ...overrides });
}

interface ConversationsBody {
  conversations: { conversation_id: string; segments: { segment_id: string }[] }[];
  meta: { next_page_url: string | null };
}

describe('GET Conversations', () => {
  const contract = createInsightsContract();
  let bench: TestBench;
  beforeEach(async () => (bench = await startTestBench(contract)));
  afterEach(() => bench.server.close());

  const send = async (query: string): Promise<ConversationsBody> => {
    const { status, body } = await bench.request(`${CONVERSATIONS_PATH}${query}`);
    expect(status).toBe(200);
    return body as ConversationsBody;
  };

  it('returns all segments of a transferred conversation in chronological order, whichever segment is requested', async () => {
    const later = { date: '2026-03-18T12:10:00.000Z', agentId: 'agent-2', agentName: 'Tobin Ashgrove' };
    bench.records.addSegment(partOf('call', 'second', { ...later, talkTimeSeconds: 95 }));
    bench.records.addSegment(partOf('call', 'first', { recordingOffsetSeconds: 1.5, talkTimeSeconds: 300 }));
    bench.records.addSegment(partOf('another call', 'third'));
    const { conversations } = await send('?SegmentId=first');
    expect(conversations).toEqual([
      {
        account_id: expect.any(String) as string,
        conversation_id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5/) as string,
        segment_count: 2,
        segments: [
          {
            segment_id: 'first',
            order: 0,
            offset: 1.5,
            talk_time: 300,
            timestamp: '2026-03-18T12:00:00.000Z',
            agent_name: 'Mira Castellan',
          },
          {
            segment_id: 'second',
            order: 1,
            offset: 0,
            talk_time: 95,
            timestamp: '2026-03-18T12:10:00.000Z',
            agent_name: 'Tobin Ashgrove',
          },
        ],
      },
    ]);
    expect((await send('?SegmentId=second')).conversations).toEqual(conversations);
  });

  it('omits segments that Insights has not loaded yet', async () => {
    bench.records.addSegment(partOf('call', 'first'));
    bench.records.addSegment(partOf('call', 'second', { visibleAtMs: NOW + 1 }));
    expect(await send('?SegmentId=first')).toHaveProperty('conversations.0.segment_count', 1);
    expect((await send('?SegmentId=second')).conversations).toEqual([]);
    bench.clock.now += 1;
    expect(await send('?SegmentId=second')).toHaveProperty('conversations.0.segment_count', 2);
  });

  it('pages through all conversations when no segment is given', async () => {
    for (const name of ['a', 'b', 'c']) bench.records.addSegment(partOf(name, name));
    const first = await send('?PageSize=2');
    const second = await send(new URL(first.meta.next_page_url ?? '').search);
    const ids = [...first.conversations, ...second.conversations].map(({ conversation_id: id }) => id);
    expect([first.conversations.length, new Set(ids).size]).toEqual([2, 3]);
  });
});
