import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query';
import { startAutoRetry } from './autoRetry';

/** Spread over which many desks that wake together (a shift starts, a network returns) ask again. */
const MAX_JITTER_MS = 5_000;

/** Calls `onWake` once, a random moment after any of `events`, so that 500 desks do not call in one second. */
function jittered(events: readonly string[], onWake: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wakeLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onWake, Math.random() * MAX_JITTER_MS);
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

/** Notes at once that the page is hidden, because everything stops then. */
function followFocus(onChange: () => void): () => void {
  const stopJittered = jittered(['focus', 'visibilitychange'], onChange);
  const stopHidden = listenTo(['visibilitychange'], () => {
    if (!focusManager.isFocused()) onChange();
  });
  return () => {
    stopJittered();
    stopHidden();
  };
}

function followNetwork(onChange: () => void): () => void {
  const stopOnline = jittered(['online'], onChange);
  const stopOffline = listenTo(['offline'], onChange);
  return () => {
    stopOnline();
    stopOffline();
  };
}

/**
 * The cache of what Insights said. Retries belong to the Insights client, which knows what may be retried;
 * here a question is asked again only when its answer is stale and somebody looks at it.
 */
export function createQueryClient(): QueryClient {
  focusManager.setEventListener((onFocus) => followFocus(() => onFocus()));
  onlineManager.setEventListener((onOnline) => followNetwork(() => onOnline()));
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        cacheTime: 15 * 60_000,
        // A hidden page asks when somebody looks at it again.
        refetchOnReconnect: () => focusManager.isFocused(),
      },
    },
    // The default logger writes errors to the console, which Flex forwards to the Twilio Debugger.
    logger: { log: () => undefined, warn: () => undefined, error: () => undefined },
  });
  startAutoRetry(queryClient);
  return queryClient;
}
