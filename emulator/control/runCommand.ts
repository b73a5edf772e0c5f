import type { z } from 'zod';
import type { Command } from './command';
import type { ControlTarget } from './ControlTarget';
import { commands } from './commands';
import { ControlError } from './ControlError';

export interface CommandOutcome {
  result: unknown;
  /** Called after the result has been sent. */
  afterResponse: () => void;
}

/** @throws ControlError 404 for an unknown command, 400 for invalid input, and the errors of the command. */
export function runCommand(target: ControlTarget, name: string, input: unknown): CommandOutcome {
  const all: Readonly<Record<string, Command<z.ZodType, unknown>>> = commands;
  const command = new Map(Object.entries(all)).get(name);
  if (!command) throw new ControlError(404, `There is no command ${name}.`);
  const parsed = command.input.safeParse(input);
  if (!parsed.success) throw new ControlError(400, sentenceOf(parsed.error));
  return {
    result: command.run(target, parsed.data),
    afterResponse: () => command.afterResponse?.(target, parsed.data),
  };
}

/** The first problem, with the name of its field. */
function sentenceOf({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (!issue) return 'The input does not fit.';
  const field = issue.path.join('.') || 'input';
  return `${field}: ${issue.message}.`;
}
