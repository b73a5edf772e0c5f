import type { z } from 'zod';
import type { CommandName, Commands } from './commands';
import { CONTROL_PATH } from './paths';
import type { ControlState } from './state';

export type CommandInput<Name extends CommandName> = z.input<Commands[Name]['input']>;
type CommandResult<Name extends CommandName> = ReturnType<Commands[Name]['run']>;

/** The part of `fetch` that the client needs. */
export type Fetch = (
  address: string,
  request: { method: string; headers?: Record<string, string>; body?: string },
) => Promise<{ ok: boolean; json(): Promise<unknown> }>;

export interface ControlClient {
  /** Runs a command on the emulator. @throws Error with the emulator's sentence if the command failed. */
  run<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<CommandResult<Name>>;
  state(): Promise<ControlState>;
}

/**
 * Controls an emulator over HTTP, from one of its pages or from another process. It needs no code of the
 * server.
 */
export function createControlClient(
  /** Origin of the emulator, such as http://127.0.0.1:3000 */
  origin: string,
  { fetch = globalThis.fetch }: { fetch?: Fetch } = {},
): ControlClient {
  async function send(name: string, request: Parameters<Fetch>[1] = { method: 'GET' }): Promise<unknown> {
    const response = await fetch(origin + CONTROL_PATH + name, request);
    const body = await response.json();
    if (!response.ok) throw new Error(messageOf(body));
    return body;
  }

  // The responses come from an emulator of the same version, so these types apply.
  return {
    run: <Name extends CommandName>(name: Name, input: CommandInput<Name>) =>
      send(name, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(input),
      }) as Promise<CommandResult<Name>>,
    state: () => send('state') as Promise<ControlState>,
  };
}

function messageOf(body: unknown): string {
  const message: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'message') : null;
  return typeof message === 'string' ? message : 'The emulator refused without a reason.';
}
