import type { PageScenario } from '../flex/pageScenario';
import type { Scenario } from './scenario';
import { scenarioGroups } from './scenarioGroups';

/** The scenario with this id; undefined if there is none. */
export function findScenario(id: string): Scenario | undefined {
  return scenarioGroups.flatMap((group) => group.scenarios).find((each) => each.id === id);
}

/** The part of a scenario that its page needs; null if there is no such scenario. */
export function pageScenario(id: string): PageScenario | null {
  const scenario = findScenario(id);
  if (!scenario) return null;
  const { title, shows, open = {}, customData = {} } = scenario;
  return { title, shows, open, customData };
}
