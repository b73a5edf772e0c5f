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
  it('lets Insights know a completed conversation after the delay, and not before', () => {
    const { clock, world, records, accepted } = setUp({ insightsAgentId: 'agent-1' });
    const sid = accepted();
    world.setReservationStatus(sid, 'completed');
    expect(records.segmentsOfReservations([sid])).toEqual([]);
    clock.nowMs += DELAY_MS;
    expect(records.segmentsOfReservations([sid])).toMatchObject([
      { agent_id: 'agent-1', agent_name: 'Nia Okafor' },
    ]);
  });

  it('makes an agent of a worker whom Insights has not known, and keeps to it', () => {
    const { clock, world, records, worker, accepted } = setUp();
    const [first, second] = [accepted(), accepted()];
    world.setReservationStatus(first, 'completed');
    world.setReservationStatus(second, 'completed');
    clock.nowMs += DELAY_MS;
    const agentIds = records.segmentsOfReservations([first, second]).map((segment) => segment.agent_id);
    expect(agentIds).toHaveLength(2);
    expect(new Set(agentIds)).toEqual(new Set([world.worker(worker.sid).insightsAgentId]));
  });

  it('makes no segment of a conversation that goes on, was rejected, or has one already', () => {
    const { clock, world, records, accepted, worker } = setUp({ insightsAgentId: 'agent-1' });
    const [wrapping, rejected, known] = [accepted(), accepted(), accepted()];
    const segment = { reservationSid: known, agentId: 'agent-1', agentName: worker.fullName };
    records.addSegment({ ...segment, conversationId: 'EV1', date: '2026-01-05T00:00:00Z', visibleAt: 0 });
    world.setReservationStatus(wrapping, 'wrapping');
    world.setReservationStatus(rejected, 'rejected');
    world.setReservationStatus(known, 'completed');
    clock.nowMs += DELAY_MS;
    expect(records.segmentsOfReservations([wrapping, rejected])).toEqual([]);
    expect(records.segmentsOfReservations([known])).toHaveLength(1);
  });

  it('stops when it is told to', () => {
    const { clock, world, records, stop, accepted } = setUp({ insightsAgentId: 'agent-1' });
    const sid = accepted();
    stop();
    world.setReservationStatus(sid, 'completed');
    clock.nowMs += DELAY_MS;
    expect(records.segmentsOfReservations([sid])).toEqual([]);
  });
});
