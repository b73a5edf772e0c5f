import type { Emulator } from '../createEmulator';
import { startTestEmulator } from '../testing/startTestEmulator';
import { sampleReservations } from '../world/sample/insights';
import { scenarioGroups } from './scenarioGroups';
import { Stagehand } from './Stagehand';

const scenarios = scenarioGroups.flatMap((group) => group.scenarios);

function scenario(id: string) {
  const found = scenarios.find((each) => each.id === id);
  if (!found) throw new Error(`There is no scenario ${id}`);
  return found;
}

describe('Stagehand', () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startTestEmulator();
    jest.useFakeTimers();
  });
  afterAll(async () => {
    jest.useRealTimers();
    await emulator.close();
  });

  it('does what a scenario has planned for later, and tells of it', () => {
    const changed = jest.fn();
    const stagehand = new Stagehand(emulator, changed);
    const segmentId = sampleReservations.withoutComments.segmentId ?? '';
    stagehand.prepare(scenario('comment-arrives'));
    expect(emulator.records.commentsMatching({ segmentId })).toEqual([]);
    jest.runAllTimers();
    expect(emulator.records.commentsMatching({ segmentId })).toHaveLength(1);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('lets Insights recover', () => {
    const stagehand = new Stagehand(emulator, () => undefined);
    stagehand.prepare(scenario('down-then-back'));
    expect(emulator.insights.faults.list()).toHaveLength(1);
    jest.runAllTimers();
    expect(emulator.insights.faults.list()).toEqual([]);
  });

  it('forgets what an earlier scenario has planned', () => {
    const stagehand = new Stagehand(emulator, () => undefined);
    stagehand.prepare(scenario('down-then-back'));
    stagehand.prepare(scenario('slow'));
    jest.runAllTimers();
    expect(emulator.insights.faults.list()).toHaveLength(1);
  });
});
