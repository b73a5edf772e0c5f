import { createContext, useContext, useEffect, useState } from 'react';
import type { CommandName } from '../../control/commands';
import type { CommandInput, ControlClient } from '../../control/createControlClient';

interface Connection {
  client: ControlClient;
  /** Whether the state is being received. */
  isLive: boolean;
}

/** The emulator that the page controls. */
export const ControlContext = createContext<Connection | null>(null);

export interface CommandRun {
  /** Runs a command; resolves to whether it succeeded. If not, `error` has the reason. */
  run<Name extends CommandName>(name: Name, input: CommandInput<Name>, done?: string): Promise<boolean>;
  isRunning: boolean;
  /** Why the last command failed, or null. */
  error: string | null;
  /** What the last command did, or null. */
  done: string | null;
}

const NOTHING = { isRunning: false, error: '', done: '' };
const NO_RESPONSE = "The emulator isn't responding.";

/** Runs the commands of one form or list, and holds the result of the last one. */
export function useCommand(): CommandRun {
  const connection = useContext(ControlContext);
  const [outcome, setOutcome] = useState(NOTHING);

  useEffect(() => {
    if (connection?.isLive) setOutcome((last) => (last.error === NO_RESPONSE ? NOTHING : last));
  }, [connection?.isLive]);

  async function run<Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    done = 'Done.',
  ): Promise<boolean> {
    if (!connection) throw new Error('There is no emulator to control');
    setOutcome({ ...NOTHING, isRunning: true });
    try {
      await connection.client.run(name, input);
      setOutcome({ ...NOTHING, done });
      return true;
    } catch (error) {
      const message = error instanceof TypeError ? NO_RESPONSE : String(error);
      setOutcome({ ...NOTHING, error: message.replace(/^Error: /, '') });
      return false;
    }
  }

  return { run, isRunning: outcome.isRunning, error: outcome.error || null, done: outcome.done || null };
}
