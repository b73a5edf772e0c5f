import type { InsightsRecords } from '../../emulator/world/InsightsRecords';
import { addSampleContactCenter } from '../../emulator/world/sample/contactCenter';
import type { SamplePerson } from '../../emulator/world/sample/people';
import { sidFor } from '../../emulator/world/sids';
import type { World } from '../../emulator/world/World';
import { CATEGORY_TONES } from './sampleTones';

const HOUR_MS = 3_600_000;
const SIZE = 40;
const CATEGORIES = ['Empathy', 'Good for Training', 'Needs Improvement', 'Empathy', 'Compliance'];

/** How many comments some of the agents have. The others have one to nine. */
const COUNTS = [0, 3, 2_000, 25_000];

const nameOf = (index: number): string => `Forty ${String(index).padStart(2, '0')}`;

/** Forty agents in addition to the sample account's. */
export const TEAM_OF_FORTY: readonly SamplePerson[] = Array.from({ length: SIZE }, (_, index) => ({
  workerSid: sidFor('WK', `forty/${index}`),
  identity: `forty.${index}`,
  fullName: nameOf(index),
  email: `forty.${index}@example.com`,
  role: 'agent',
  insightsAgentId: `00000000-0000-5000-8000-${String(index).padStart(12, '4')}`,
}));

/** How many comments an agent of the team has. One is written every six hours, of many every ten minutes. */
const countOf = (index: number): number => COUNTS[index] ?? 1 + (index % 9);

/** The agent whose ID no attribute has. */
export const UNKNOWN_INDEX = 4;

/** The setting that the agents' IDs are an attribute of workers, and that there is a column. */
export const COLUMN_SETTINGS = {
  custom_data: {
    features: {
      assessment_comments: {
        team_column: true,
        agent_id_attribute: 'insights_agent_id',
        category_tones: CATEGORY_TONES,
      },
    },
  },
};

/** Adds the team to the emulator's contact center. */
export function addTeamOfForty(world: World, records: InsightsRecords): void {
  addSampleContactCenter(world);
  TEAM_OF_FORTY.forEach((agent, index) => addAgent(world, records, agent, index));
}

function addAgent(world: World, records: InsightsRecords, agent: SamplePerson, index: number): void {
  const { workerSid: sid, identity, fullName, role, insightsAgentId } = agent;
  const agentId = insightsAgentId ?? '';
  const attributes = index === UNKNOWN_INDEX ? {} : { insights_agent_id: agentId };
  world.addWorker({ sid, identity, fullName, roles: [role], attributes, insightsAgentId: agentId });
  const count = countOf(index);
  const { segment_id: segmentId } = records.addSegment({
    reservationSid: sidFor('WR', identity),
    conversationId: sidFor('EV', identity),
    agentId,
    agentName: fullName,
    date: new Date(world.now() - HOUR_MS).toISOString(),
    visibleAtMs: 0,
  });
  for (let number = 0; number < count; number += 1) {
    const name = CATEGORIES[number % CATEGORIES.length] ?? '';
    records.addComment({
      segmentId,
      agentId,
      text: `Comment ${number} on ${fullName}`,
      category: { id: name, name },
      offsetSeconds: 0,
      createdAtMs: world.now() - (1 + number) * (count > 1_000 ? HOUR_MS / 6 : 6 * HOUR_MS),
      reviewer: null,
    });
  }
}
