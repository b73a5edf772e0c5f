import { useEffect, useState } from 'react';
import { CONTROL_PATH } from '../../control/paths';
import type { ControlState } from '../../control/state';

export interface ControlConnection {
  /** The last known state; null until the first one has arrived. */
  state: ControlState | null;
  /** Whether the emulator is reachable. The browser keeps trying while it is not. */
  isConnected: boolean;
}

/** The emulator's state, always up to date. */
export function useControlState(): ControlConnection {
  const [connection, setConnection] = useState<ControlConnection>({ state: null, isConnected: false });
  useEffect(() => {
    const source = new EventSource(`${CONTROL_PATH}stream`);
    source.addEventListener('state', ({ data }: MessageEvent<string>) => {
      // The stream comes from an emulator of the same version, so this type applies.
      setConnection({ state: JSON.parse(data) as ControlState, isConnected: true });
    });
    source.addEventListener('error', () => setConnection(({ state }) => ({ state, isConnected: false })));
    return () => source.close();
  }, []);
  return connection;
}
