import type { ControlTarget } from '../control/command';
import type { SamplePerson } from '../world/sample/people';

/** What a scenario is set up with. */
export interface ScenarioSetup extends ControlTarget {
  /** Does something later in the scenario; forgotten when another scenario begins. */
  later: (delayMs: number, act: () => void) => void;
}

/** A situation that one click sets up and shows in Flex. It builds on the sample day. */
export interface Scenario {
  /** Its address: `/scenario/<id>` */
  id: string;
  title: string;
  /** One line: what there is to see. */
  shows: string;
  /** Who is signed in. */
  person: SamplePerson;
  /** The view that opens; the agent desktop when left out. */
  path?: string;
  /** Nothing when left out: the sample day has it already. */
  prepare?: (setup: ScenarioSetup) => void;
}

export interface ScenarioGroup {
  title: string;
  scenarios: readonly Scenario[];
}
