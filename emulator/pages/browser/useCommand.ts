import { createContext, useContext, useState } from 'react';
import type { CommandName } from '../../control/commands';
import type { CommandInput, ControlClient } from '../../control/createControlClient';

/** The emulator that the page controls. */
export const ControlContext = createContext<ControlClient | null>(null);

export interface CommandRun {
  /** Runs a command; resolves to whether it was done. A refusal is in `error` then. */
  run<Name extends CommandName>(name: Name, input: CommandInput<Name>, done?: string): Promise<boolean>;
  isRunning: boolean;
  /** Why the last one was not done, or null. */
  error: string | null;
  /** What the last one has done, or null. */
  done: string | null;
}

/** Runs the commands of one form or list, and holds what to say of the last of them. */
export function useCommand(): CommandRun {
  const client = useContext(ControlContext);
  const [outcome, setOutcome] = useState({ isRunning: false, error: '', done: '' });

  async function run<Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    done = 'Done.',
  ): Promise<boolean> {
    if (!client) throw new Error('There is no emulator to control');
    setOutcome({ isRunning: true, error: '', done: '' });
    try {
      await client.run(name, input);
      setOutcome({ isRunning: false, error: '', done });
      return true;
    } catch (error) {
      const message = error instanceof TypeError ? 'The emulator does not answer.' : String(error);
      setOutcome({ isRunning: false, error: message.replace(/^Error: /, ''), done: '' });
      return false;
    }
  }

  return { run, isRunning: outcome.isRunning, error: outcome.error || null, done: outcome.done || null };
}
