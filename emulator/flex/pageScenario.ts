import type { UnknownRecord } from '../routing/read';

/** The parameter of a page's address that names its scenario by id. */
export const SCENARIO_PARAMETER = 'scenario';

/**
 * What the page does once, after Flex has started. Each step waits until what it names is there. The order is:
 * task, tab, button. No step knows a plugin: it names only what a user sees.
 */
export interface Opening {
  /** Selects the task of this name in the user's own list. */
  selectTask?: string;
  /** Opens the first tab with this label, such as one beside a task in Teams View. */
  selectTab?: string;
  /**
   * Presses the first button of this accessible name in Flex's header, unless it says that it is expanded. More
   * can follow the name, such as a count.
   */
  pressButton?: string;
}

/** A scenario, as the page gets it. */
export interface PageScenario {
  title: string;
  /** The sentence about what there is to see. */
  shows: string;
  open: Opening;
  /** Merged over the `custom_data` of Flex's configuration in the pages of this scenario. */
  customData: UnknownRecord;
}
