import { useCallback, useEffect, useRef, useState } from 'react';
import { ASKING_FOR_SETUP, askForSetup } from './runSetupCheck';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import type { SetupFindings } from './SetupResults';

/**
 * What the setup check finds out about Insights, asked when this is first used. `check` asks anew. What is under way is
 * given up with the component.
 */
export function useSetupFindings(): { findings: SetupFindings; check: () => void } {
  const services = useFeedbackServices();
  const [findings, setFindings] = useState<SetupFindings>(ASKING_FOR_SETUP);
  const underWay = useRef<AbortController | null>(null);
  const check = useCallback(() => {
    underWay.current?.abort();
    underWay.current = new AbortController();
    void askForSetup(services, setFindings, underWay.current.signal);
  }, [services]);
  useEffect(() => {
    check();
    return () => underWay.current?.abort();
  }, [check]);
  return { findings, check };
}
