import { useCallback, useEffect, useRef, useState } from 'react';
import { INITIAL_SETUP_RESULTS, runSetupCheck, type SetupSources } from './runSetupCheck';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import type { SetupResults } from './SetupResults';

/** Runs the setup check when the component mounts, and again with `check`. Unmounting aborts it. */
export function useSetupCheck(
  askAgentFunction: SetupSources['askAgentFunction'],
  askFeedbackStore: SetupSources['askFeedbackStore'] = null,
): {
  results: SetupResults;
  check: () => void;
} {
  const services = useFeedbackServices();
  const [results, setResults] = useState<SetupResults>(INITIAL_SETUP_RESULTS);
  const running = useRef<AbortController | null>(null);
  const check = useCallback(() => {
    running.current?.abort();
    running.current = new AbortController();
    void runSetupCheck(
      { ...services, askAgentFunction, askFeedbackStore },
      setResults,
      running.current.signal,
    );
  }, [services, askAgentFunction, askFeedbackStore]);
  useEffect(() => {
    check();
    return () => running.current?.abort();
  }, [check]);
  return { results, check };
}
