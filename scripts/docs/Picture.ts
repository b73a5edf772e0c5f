import type { Page } from '@playwright/test';
import type { AgentDesktop } from '../../e2e/support/AgentDesktop';
import type { Emulator, EmulatorOptions } from '../../emulator/createEmulator';
import type { SamplePerson } from '../../emulator/world/sample/people';

/** A picture for the documentation: the person, the view, and the state of the screen. */
export interface Picture {
  name: string;
  /** Defaults to the busy agent. */
  person?: SamplePerson;
  /** The path of a view. Defaults to the agent desktop with the panel open. */
  view?: string;
  size?: { width: number; height: number };
  options?: Partial<EmulatorOptions>;
  prepare?: (emulator: Emulator) => void;
  /** Prepares the page before it opens Flex. */
  preparePage?: (page: Page) => Promise<void>;
  /** Brings the screen into the state of the picture, and waits until it is reached. */
  pose: (desktop: AgentDesktop) => Promise<void>;
}
