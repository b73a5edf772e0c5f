import type { z } from 'zod';
import type { ControlTarget } from './ControlTarget';

/** An action that a person, or a test in another process, can run on a running emulator. */
export interface Command<Input extends z.ZodType, Result> {
  input: Input;
  /** Runs the command and returns its result as JSON. @throws ControlError if the command cannot be run. */
  run(target: ControlTarget, input: z.output<Input>): Result;
  /** An action that would cut the connection of the response. It runs after the response has been sent. */
  afterResponse?(target: ControlTarget, input: z.output<Input>): void;
}

/** Lets TypeScript infer both types of a command from its definition. */
export function command<Input extends z.ZodType, Result>(
  definition: Command<Input, Result>,
): Command<Input, Result> {
  return definition;
}
