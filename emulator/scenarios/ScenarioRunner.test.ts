import type { Emulator } from '../createEmulator';
import { startTestEmulator } from '../testing/startTestEmulator';
import { sampleReservations } from '../world/sample/insights';
import { people } from '../world/sample/people';
import { scenarioGroups } from './scenarioGroups';
import { ScenarioRunner } from './ScenarioRunner';

const scenarios = scenarioGroups.flatMap((group) => group.scenarios);

function scenario(id: string) {
  const found = scenarios.find((each) => each.id === id);
  if (!found) throw new Error(`There is no scenario ${id}`);
  return found;
}

describe('ScenarioRunner', () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startTestEmulator();
    jest.useFakeTimers();
  });
  afterAll(async () => {
    jest.useRealTimers();
    await emulator.close();
  });

  it("runs a scenario's delayed steps", () => {
    const runner = new ScenarioRunner(emulator);
    const segmentId = sampleReservations.withoutComments.segmentId ?? '';
    runner.start(scenario('comment-arrives'));
    expect(emulator.records.commentsMatching({ segmentId })).toEqual([]);
    jest.runAllTimers();
    expect(emulator.records.commentsMatching({ segmentId })).toHaveLength(1);
  });

  it('ends an outage of Insights', () => {
    const runner = new ScenarioRunner(emulator);
    runner.start(scenario('down-then-back'));
    expect(emulator.insights.faults.list()).toHaveLength(1);
    jest.runAllTimers();
    expect(emulator.insights.faults.list()).toEqual([]);
  });

  it('cancels the delayed steps of an earlier scenario', () => {
    const runner = new ScenarioRunner(emulator);
    runner.start(scenario('down-then-back'));
    runner.start(scenario('slow'));
    jest.runAllTimers();
    expect(emulator.insights.faults.list()).toHaveLength(1);
  });

  it("removes the reservations of the same person's earlier scenario, and keeps the rest", () => {
    const runner = new ScenarioRunner(emulator);
    const { world } = emulator;
    const before = world.openReservations();
    const added = () =>
      world.openReservations().filter(({ sid }) => before.every((each) => each.sid !== sid));
    runner.start(scenario('incoming-call'));
    const [ringing] = added();
    runner.start(scenario('segment-appears'));
    expect(added().map(({ status }) => status)).toEqual(['pending', 'accepted']);
    runner.start(scenario('live-chat'));
    expect(added().map(({ workerSid }) => workerSid)).toEqual([
      people.agentUnknownToInsights.workerSid,
      people.newAgent.workerSid,
    ]);
    expect(world.reservation(ringing?.sid ?? '').status).toBe('canceled');
    world.setReservationStatus(added()[1]?.sid ?? '', 'wrapping');
    runner.start(scenario('few-comments'));
    runner.start(scenario('unknown-to-insights'));
    expect(added()).toEqual([]);
    expect(before.every(({ sid }) => world.openReservations().some((each) => each.sid === sid))).toBe(true);
    expect(world.worker(people.agentUnknownToInsights.workerSid).insightsAgentId).toBeNull();
  });

  it('releases responses that an earlier scenario holds back', async () => {
    const runner = new ScenarioRunner(emulator);
    const { faults } = emulator.insights;
    runner.start(scenario('no-answer'));
    const held = faults.hold({ kind: 'hang' });
    runner.start(scenario('many-comments'));
    await expect(held).resolves.toBeUndefined();
  });
});
