import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query';
import { startAutoRetry } from './autoRetry';
import { DEFAULT_FRESHNESS } from './freshness';

/**
 * Calls `onWake` once, a random time within `spreadMs` after any of `events`, so that not all browsers send requests in
 * one second.
 */
function jittered(events: readonly string[], spreadMs: number, onWake: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wakeLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onWake, Math.random() * spreadMs);
  };
  const stop = listenTo(events, wakeLater);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function listenTo(events: readonly string[], listener: () => void): () => void {
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

/** Reports a hidden page immediately, because everything stops then. */
function followFocus(spreadMs: number, onChange: () => void): () => void {
  const stopJittered = jittered(['focus', 'visibilitychange'], spreadMs, onChange);
  const stopHidden = listenTo(['visibilitychange'], () => {
    if (!focusManager.isFocused()) onChange();
  });
  return () => {
    stopJittered();
    stopHidden();
  };
}

function followNetwork(spreadMs: number, onChange: () => void): () => void {
  const stopOnline = jittered(['online'], spreadMs, onChange);
  const stopOffline = listenTo(['offline'], onChange);
  return () => {
    stopOnline();
    stopOffline();
  };
}

/**
 * Creates the cache of the responses from Insights. freshness.ts says when they are fetched again.
 * @param spreadMs from the fetch settings
 */
export function createQueryClient(spreadMs: number): QueryClient {
  focusManager.setEventListener((onFocus) => followFocus(spreadMs, () => onFocus()));
  onlineManager.setEventListener((onOnline) => followNetwork(spreadMs, () => onOnline()));
  const queryClient = new QueryClient({
    defaultOptions: { queries: DEFAULT_FRESHNESS },
    // The default logger writes errors to the console, which Flex forwards to the Twilio Debugger.
    logger: { log: () => undefined, warn: () => undefined, error: () => undefined },
  });
  startAutoRetry(queryClient, spreadMs);
  return queryClient;
}
