import { useCallback, useEffect, useRef, useState } from 'react';
import { INITIAL_SETUP_RESULTS, runSetupCheck } from './runSetupCheck';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import type { SetupResults } from './SetupResults';

/**
 * What the setup check finds out about Insights, asked when this is first used. `check` asks anew. What is under way is
 * given up with the component.
 */
export function useSetupCheck(): { results: SetupResults; check: () => void } {
  const services = useFeedbackServices();
  const [results, setResults] = useState<SetupResults>(INITIAL_SETUP_RESULTS);
  const underWay = useRef<AbortController | null>(null);
  const check = useCallback(() => {
    underWay.current?.abort();
    underWay.current = new AbortController();
    void runSetupCheck(services, setResults, underWay.current.signal);
  }, [services]);
  useEffect(() => {
    check();
    return () => underWay.current?.abort();
  }, [check]);
  return { results, check };
}
