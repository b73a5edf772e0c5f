import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query';
import { startAutoRetry } from './autoRetry';
import { NETWORK_SPREAD_FACTOR } from './freshness';
import { DEFAULT_FRESHNESS } from './queryFreshness';

/**
 * Calls `onWake` once, a random time within `spreadMs` after any of `events`, so that not all browsers send requests in
 * one second. Further events in this time change nothing: a user can switch windows again and again.
 */
function jittered(events: readonly string[], spreadMs: number, onWake: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wake = (): void => {
    timer = undefined;
    onWake();
  };
  const wakeLater = (): void => {
    timer = timer ?? setTimeout(wake, Math.random() * spreadMs);
  };
  const stop = listenTo(events, wakeLater);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function listenTo(
  events: readonly string[],
  listener: () => void,
  options?: AddEventListenerOptions,
): () => void {
  for (const event of events) window.addEventListener(event, listener, options);
  return () => {
    for (const event of events) window.removeEventListener(event, listener, options);
  };
}

/**
 * Follows what the browser says about the page, and what the user does. Some embedded browsers say that a page is hidden
 * although it is on screen. Whoever presses something sees the page, until the browser says something new.
 */
function followFocus(spreadMs: number, onChange: () => void): () => void {
  const stopInput = listenTo(['pointerdown', 'keydown'], believeUser, { capture: true });
  const stopBelieving = listenTo(['visibilitychange'], () => focusManager.setFocused(undefined));
  const stopJittered = jittered(['focus', 'visibilitychange'], spreadMs, onChange);
  // A hidden page is reported immediately, because everything stops then.
  const stopHidden = listenTo(['visibilitychange'], () => {
    if (!focusManager.isFocused()) onChange();
  });
  return () => {
    stopInput();
    stopBelieving();
    stopJittered();
    stopHidden();
  };
}

function believeUser(): void {
  if (!focusManager.isFocused()) focusManager.setFocused(true);
}

function followNetwork(spreadMs: number, onChange: () => void): () => void {
  const stopOnline = jittered(['online'], spreadMs * NETWORK_SPREAD_FACTOR, onChange);
  const stopOffline = listenTo(['offline'], onChange);
  return () => {
    stopOnline();
    stopOffline();
  };
}

/**
 * Creates the cache of the responses from Insights. queryFreshness.ts says when they are fetched again.
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
