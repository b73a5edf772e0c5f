import type { z } from 'zod';
import type { Emulator } from '../createEmulator';

/** What a command may touch. */
export type ControlTarget = Pick<
  Emulator,
  'world' | 'records' | 'insights' | 'unhandled' | 'dropSockets' | 'startOutageFor'
>;

/** Something a person or a test in another process can do to a running emulator. */
export interface Command<Input extends z.ZodType, Result> {
  input: Input;
  /** Does it and says what came of it, as JSON. @throws ControlError for what cannot be done. */
  run(target: ControlTarget, input: z.output<Input>): Result;
  /** What would cut the connection on which the answer travels, so it is done once that is out. */
  afterResponse?(target: ControlTarget, input: z.output<Input>): void;
}

/** Lets TypeScript infer both types of a command from its definition. */
export function command<Input extends z.ZodType, Result>(
  definition: Command<Input, Result>,
): Command<Input, Result> {
  return definition;
}
