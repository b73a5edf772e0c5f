import type { AgentDesktop } from '../../e2e/support/AgentDesktop';
import type { Emulator, EmulatorOptions } from '../../emulator/createEmulator';
import type { SamplePerson } from '../../emulator/world/sample/people';

/** A picture for the documentation: who looks at what. */
export interface Picture {
  name: string;
  /** The busy agent, if left out. */
  person?: SamplePerson;
  /** The path of a view; the agent desktop with the panel open, if left out. */
  view?: string;
  size?: { width: number; height: number };
  options?: Partial<EmulatorOptions>;
  prepare?: (emulator: Emulator) => void;
  /** Brings the screen into the state of the picture, and waits until it is there. */
  pose: (desktop: AgentDesktop) => Promise<void>;
}
