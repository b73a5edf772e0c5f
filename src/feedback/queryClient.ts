import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query';

/** Spread over which many desks that wake together (a shift starts, a network returns) ask again. */
const MAX_JITTER_MS = 2_000;

/** Calls `onWake` once, a random moment after any of `events`, so that 500 desks do not call in one second. */
function jittered(events: readonly string[], onWake: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onWake, Math.random() * MAX_JITTER_MS);
  };
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    clearTimeout(timer);
    for (const event of events) window.removeEventListener(event, listener);
  };
}

/**
 * The cache of what Insights said. Retries belong to the Insights client, which knows what may be retried;
 * here a question is asked again only when its answer is stale and somebody looks at it.
 */
export function createQueryClient(): QueryClient {
  focusManager.setEventListener((onFocus) => jittered(['focus', 'visibilitychange'], () => onFocus()));
  onlineManager.setEventListener((onOnline) => {
    const goneOffline = (): void => onOnline();
    window.addEventListener('offline', goneOffline);
    const stopOnline = jittered(['online'], () => onOnline());
    return () => {
      window.removeEventListener('offline', goneOffline);
      stopOnline();
    };
  });
  return new QueryClient({
    defaultOptions: { queries: { retry: false, cacheTime: 15 * 60_000 } },
    // The default logger writes errors to the console, which Flex forwards to the Twilio Debugger.
    logger: { log: () => undefined, warn: () => undefined, error: () => undefined },
  });
}
