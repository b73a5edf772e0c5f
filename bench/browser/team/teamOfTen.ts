import type { InsightsRecords } from '../../../emulator/world/InsightsRecords';
import { addSampleContactCenter } from '../../../emulator/world/sample/contactCenter';
import type { SamplePerson } from '../../../emulator/world/sample/people';
import { sidFor } from '../../../emulator/world/sids';
import type { World } from '../../../emulator/world/World';

const COMMENTS_EACH = 120;
const HOUR_MS = 3_600_000;

/** Ten agents in addition to the sample account's. Each has one finished conversation and 120 comments. */
export const TEAM_OF_TEN: readonly SamplePerson[] = Array.from({ length: 10 }, (_, index) => ({
  workerSid: sidFor('WK', `bench/${index}`),
  identity: `bench.agent.${index}`,
  fullName: `Bench Agent ${'ABCDEFGHIJ'.charAt(index)}`,
  email: `bench.agent.${index}@example.com`,
  role: 'agent',
  insightsAgentId: `00000000-0000-5000-8000-${String(index).padStart(12, '0')}`,
}));

/** Adds the team to the emulator's contact center. */
export function addTeamOfTen(world: World, records: InsightsRecords): void {
  addSampleContactCenter(world);
  for (const agent of TEAM_OF_TEN) addAgent(world, records, agent);
}

function addAgent(world: World, records: InsightsRecords, agent: SamplePerson): void {
  const { workerSid, identity, fullName, role } = agent;
  const agentId = agent.insightsAgentId ?? '';
  world.addWorker({
    sid: workerSid,
    identity,
    fullName,
    roles: [role],
    attributes: {},
    insightsAgentId: agentId,
  });
  const task = world.createTask({ channel: 'voice', queueName: 'Billing' });
  const { sid: reservationSid } = world.offer({ taskSid: task.sid, workerSid, status: 'wrapping' });
  const { segment_id: segmentId } = records.addSegment({
    reservationSid,
    conversationId: sidFor('EV', identity),
    agentId,
    agentName: fullName,
    date: new Date(world.now() - HOUR_MS).toISOString(),
    visibleAtMs: 0,
  });
  for (let index = 0; index < COMMENTS_EACH; index += 1) {
    records.addComment({
      segmentId,
      agentId,
      text: `Comment ${index} on ${fullName}`,
      category: null,
      offsetSeconds: 0,
      createdAtMs: world.now() - index * HOUR_MS,
      reviewer: null,
    });
  }
}
