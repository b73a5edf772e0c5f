import { InsightsRecords } from './InsightsRecords';
import { recordFinishedConversations } from './recordFinishedConversations';
import { World } from './World';

const DELAY_MS = 60_000;

function setUp({ insightsAgentId = null }: { insightsAgentId?: string | null } = {}) {
  const clock = { nowMs: Date.UTC(2026, 0, 5) };
  const world = new World(() => clock.nowMs);
  const records = new InsightsRecords({ accountSid: world.accountSid, now: () => clock.nowMs });
  const names = { identity: 'nia.okafor', fullName: 'Nia Okafor' };
  const worker = world.addWorker({ sid: 'WK1', ...names, roles: ['agent'], insightsAgentId });
  const stop = recordFinishedConversations(world, records, DELAY_MS);
  const accepted = () =>
    world.offer({ taskSid: world.createTask().sid, workerSid: worker.sid, status: 'accepted' }).sid;
  return { clock, world, records, worker, stop, accepted };
}

describe('recordFinishedConversations', () => {
  it('adds a completed conversation to Insights after the delay', () => {
    const { clock, world, records, accepted } = setUp({ insightsAgentId: 'agent-1' });
    const sid = accepted();
    world.setReservationStatus(sid, 'completed');
    expect(records.segmentsOfReservations([sid])).toEqual([]);
    clock.nowMs += DELAY_MS;
    expect(records.segmentsOfReservations([sid])).toMatchObject([
      { agent_id: 'agent-1', agent_name: 'Nia Okafor' },
    ]);
  });

  it('creates an Insights agent for an unknown worker, and keeps it', () => {
    const { clock, world, records, worker, accepted } = setUp();
    const [first, second] = [accepted(), accepted()];
    world.setReservationStatus(first, 'completed');
    world.setReservationStatus(second, 'completed');
    clock.nowMs += DELAY_MS;
    const agentIds = records.segmentsOfReservations([first, second]).map((segment) => segment.agent_id);
    expect(agentIds).toHaveLength(2);
    expect(new Set(agentIds)).toEqual(new Set([world.worker(worker.sid).insightsAgentId]));
  });

  it.each([
    ['the same conversation id', { conversations: { conversation_id: 'EV1' } }],
    ['the same Flex interaction', { flexInteractionSid: 'KD1' }],
  ])('combines tasks with %s in one conversation', (_name, attributes) => {
    const { clock, world, records, worker } = setUp({ insightsAgentId: 'agent-1' });
    const colleague = world.addWorker({
      sid: 'WK2',
      identity: 'pau.serra',
      fullName: 'Pau Serra',
      roles: ['agent'],
      insightsAgentId: 'agent-2',
    });
    const parts = [worker, colleague].map(({ sid: workerSid }) => {
      const { sid: taskSid } = world.createTask({ attributes });
      return world.offer({ taskSid, workerSid, status: 'accepted' });
    });
    for (const { sid } of parts) world.setReservationStatus(sid, 'completed');
    clock.nowMs += DELAY_MS;
    expect(records.conversationsMatching({})).toMatchObject([
      { segment_count: 2, segments: [{ agent_name: 'Nia Okafor' }, { agent_name: 'Pau Serra' }] },
    ]);
  });

  it('combines two reservations of one task in one conversation, and keeps other tasks separate', () => {
    const { clock, world, records, worker, accepted } = setUp({ insightsAgentId: 'agent-1' });
    const { sid: taskSid } = world.createTask();
    for (let part = 0; part < 2; part += 1) {
      const { sid } = world.offer({ taskSid, workerSid: worker.sid, status: 'accepted' });
      world.setReservationStatus(sid, 'completed');
    }
    world.setReservationStatus(accepted(), 'completed');
    clock.nowMs += DELAY_MS;
    const counts = records.conversationsMatching({}).map(({ segment_count: count }) => count);
    expect(counts).toEqual([2, 1]);
  });

  it('counts the time from the offer to the end as talk time', () => {
    const { clock, world, records, accepted } = setUp({ insightsAgentId: 'agent-1' });
    const sid = accepted();
    clock.nowMs += 90_400;
    world.setReservationStatus(sid, 'completed');
    clock.nowMs += DELAY_MS;
    expect(records.conversationsMatching({})).toMatchObject([{ segments: [{ talk_time: 90 }] }]);
  });

  it('adds no segment for a conversation that is live, was rejected, or has one already', () => {
    const { clock, world, records, accepted, worker } = setUp({ insightsAgentId: 'agent-1' });
    const [wrapping, known] = [accepted(), accepted()];
    const rejected = world.offer({ taskSid: world.createTask().sid, workerSid: worker.sid }).sid;
    const segment = { reservationSid: known, agentId: 'agent-1', agentName: worker.fullName };
    records.addSegment({ ...segment, conversationId: 'EV1', date: '2026-01-05T00:00:00Z', visibleAtMs: 0 });
    world.setReservationStatus(wrapping, 'wrapping');
    world.setReservationStatus(rejected, 'rejected');
    world.setReservationStatus(known, 'completed');
    clock.nowMs += DELAY_MS;
    expect(records.segmentsOfReservations([wrapping, rejected])).toEqual([]);
    expect(records.segmentsOfReservations([known])).toHaveLength(1);
  });

  it('adds no second segment while the first one is waiting', () => {
    const { clock, world, records, accepted, worker } = setUp({ insightsAgentId: 'agent-1' });
    const sid = accepted();
    records.addSegment({
      reservationSid: sid,
      agentId: 'agent-1',
      agentName: worker.fullName,
      conversationId: 'EV1',
      date: '2026-01-05T00:00:00Z',
      visibleAtMs: clock.nowMs + DELAY_MS,
    });
    world.setReservationStatus(sid, 'completed');
    expect(records.allSegments()).toHaveLength(1);
  });

  it('stops on request', () => {
    const { clock, world, records, stop, accepted } = setUp({ insightsAgentId: 'agent-1' });
    const sid = accepted();
    stop();
    world.setReservationStatus(sid, 'completed');
    clock.nowMs += DELAY_MS;
    expect(records.segmentsOfReservations([sid])).toEqual([]);
  });
});
