import { useEffect, useState } from 'react';
import { CONTROL_PATH } from '../../control/paths';
import type { ControlState } from '../../control/state';

export interface ControlConnection {
  /** The last known state; null until the first has arrived. */
  state: ControlState | null;
  /** Whether the emulator is there; the browser keeps trying while it is not. */
  isConnected: boolean;
}

/** The emulator's state, kept up to date. */
export function useControlState(): ControlConnection {
  const [connection, setConnection] = useState<ControlConnection>({ state: null, isConnected: false });
  useEffect(() => {
    const source = new EventSource(`${CONTROL_PATH}stream`);
    source.addEventListener('state', ({ data }: MessageEvent<string>) => {
      // The stream comes from the emulator of the same version, whose type this is.
      setConnection({ state: JSON.parse(data) as ControlState, isConnected: true });
    });
    source.addEventListener('error', () => setConnection(({ state }) => ({ state, isConnected: false })));
    return () => source.close();
  }, []);
  return connection;
}
