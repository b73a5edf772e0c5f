import type { ControlTarget } from '../control/ControlTarget';
import type { Opening } from '../flex/pageScenario';
import type { UnknownRecord } from '../routing/read';
import type { SamplePerson } from '../world/sample/people';

/** The tools for setting up a scenario. */
export interface ScenarioSetup extends ControlTarget {
  /** Runs an action later in the scenario. It is canceled when another scenario starts. */
  later: (delayMs: number, action: () => void) => void;
}

/** A situation that one click sets up and shows in Flex. It builds on the sample day. */
export interface Scenario {
  /** Its address: `/scenario/<id>` */
  id: string;
  title: string;
  /** One line about what there is to see. */
  shows: string;
  /** The person who is signed in. */
  person: SamplePerson;
  /** The view that opens; the agent desktop if left out. */
  path?: string;
  /** What the page opens once Flex has started, so that the scenario shows what its sentence says. */
  open?: Opening;
  /** Settings of Flex and its plugins, as in the `custom_data` of Flex's configuration, for this scenario. */
  customData?: UnknownRecord;
  /** Not needed if the sample day already has everything. */
  prepare?: (setup: ScenarioSetup) => void;
}

export interface ScenarioGroup {
  title: string;
  /** Whether the start page shows it first, above the people. */
  isFirstLook?: boolean;
  scenarios: readonly Scenario[];
}
