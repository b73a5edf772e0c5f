import { useContext, useEffect, useState } from 'react';
import { FeedbackServicesContext } from './data/FeedbackServices';
import { useVisible } from './data/query/browserState';

/** The current time in milliseconds since 1970. */
export interface Now {
  /** By the clock of this computer, for times that the plugin has measured: a response, a failure. */
  now: number;
  /** By the clock of Insights, as far as it is known, for the dates of comments. The clock of this computer can be wrong. */
  serverNow: number;
}

/** A time that was read this recently still holds. */
const JUST_READ_MS = 1_000;

/** The current time, updated every `intervalMs` while the page is visible. */
export function useNow(intervalMs: number): Now {
  // The stories render screens without services.
  const client = useContext(FeedbackServicesContext)?.client;
  const [now, setNow] = useState(() => Date.now());
  const isPageVisible = useVisible();
  useEffect(() => {
    if (!isPageVisible) return undefined;
    // The first render has just read the time. A second reading would render the whole surface twice when it appears.
    setNow((readAt) => (Math.abs(Date.now() - readAt) < JUST_READ_MS ? readAt : Date.now()));
    const timer = setInterval(() => setNow(Date.now()), intervalMs);
    return () => clearInterval(timer);
  }, [intervalMs, isPageVisible]);
  // Read at each render: a response, which can change it, renders the lists again.
  return { now, serverNow: now + (client?.serverOffsetMs() ?? 0) };
}
