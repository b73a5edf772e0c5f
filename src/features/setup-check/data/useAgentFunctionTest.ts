import { useCallback, useEffect, useRef, useState } from 'react';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import type { AgentFunctionTestState } from './SetupResults';
import { testAgentFunction } from './testAgentFunction';

/** Tests the agent function with the user's own session, only when the user asks for it. Unmounting aborts the test. */
export function useAgentFunctionTest(client: InsightsClient | null): {
  state: AgentFunctionTestState;
  run: () => void;
  /** Forgets the result. */
  reset: () => void;
} {
  const [state, setState] = useState<AgentFunctionTestState>({ kind: 'notTested' });
  const running = useRef<AbortController | null>(null);
  const stop = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => {
    stop();
    setState({ kind: 'notTested' });
  }, [stop]);
  const run = useCallback(() => {
    if (client === null) return;
    stop();
    const { signal } = (running.current = new AbortController());
    setState({ kind: 'testing' });
    const ignoreAbort = () => undefined;
    testAgentFunction(client, signal).then((result) => {
      if (!signal.aborted) setState(result);
    }, ignoreAbort);
  }, [client, stop]);
  useEffect(() => stop, [stop]);
  return { state, run, reset };
}
