import type { UnknownRecord } from '../routing/read';

/** The parameter of a page's address that names its scenario by id. */
export const SCENARIO_PARAMETER = 'scenario';

/** A name on the screen in each language that Flex can have. The first one is in English. */
type Names = readonly [english: string, ...others: string[]];

/**
 * What the page does once, after Flex has started. Each step waits until what it names is there. The order is:
 * task, tab, button. No step knows a plugin: it names only what a user sees.
 */
export interface Opening {
  /** Selects the task of this name in the user's own list. */
  selectTask?: string;
  /** Opens the first tab with one of these labels, such as one beside a task in Teams View. */
  selectTab?: Names;
  /**
   * Presses the first button with one of these accessible names in Flex's header, unless it says that it is
   * expanded. More can follow the name, such as a count.
   */
  pressButton?: Names;
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
