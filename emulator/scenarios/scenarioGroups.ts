import { faultScenarios } from './faults';
import { dayScenarios } from './day';
import { firstLookScenarios } from './firstLook';
import { readingScenarios } from './reading';
import type { ScenarioGroup } from './scenario';
import { teamScenarios } from './team';
import { writingScenarios } from './writing';

/** All scenarios, in the order in which the start page shows them. */
export const scenarioGroups: readonly ScenarioGroup[] = [
  { title: 'In five minutes', isFirstLook: true, scenarios: firstLookScenarios },
  { title: 'What an agent reads', scenarios: readingScenarios },
  { title: 'Through the working day', scenarios: dayScenarios },
  { title: 'For supervisors and admins', scenarios: teamScenarios },
  { title: 'When a supervisor adds a comment', scenarios: writingScenarios },
  { title: 'When something goes wrong', scenarios: faultScenarios },
];
