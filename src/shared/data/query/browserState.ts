import { focusManager, onlineManager } from '@tanstack/react-query';
import { useState } from 'react';
import { useSyncExternalStore } from 'use-sync-external-store/shim';
import type { Readable } from '../../store';

// The managers are classes, so their methods need their object.
const subscribeToOnline = (listener: () => void): (() => void) => onlineManager.subscribe(listener);
const isOnline = (): boolean => onlineManager.isOnline();
/** The focus manager reports that a page is visible again only after a random delay. The screen does not wait for that. */
const subscribeToVisible = (listener: () => void): (() => void) => {
  const unsubscribe = focusManager.subscribe(listener);
  window.addEventListener('visibilitychange', listener);
  return () => {
    unsubscribe();
    window.removeEventListener('visibilitychange', listener);
  };
};

/** Whether the page is visible. Some embedded browsers say "hidden" of a page on screen, so only this is used. */
export const pageVisibility: Readable<boolean> = {
  get: () => focusManager.isFocused(),
  subscribe: subscribeToVisible,
};

/** Whether the browser says that it has a network. Only a hint: requests can work although it says that it has none. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribeToOnline, isOnline);
}

/** Whether the page is visible. Nothing is fetched on a timer while it is hidden. */
export function useVisible(): boolean {
  return useSyncExternalStore(pageVisibility.subscribe, pageVisibility.get);
}

/**
 * Whether the page has been visible since the component was mounted. Browsers load some pages in the background, for
 * example when all tabs are restored.
 */
export function useHasBeenVisible(): boolean {
  const isPageVisible = useVisible();
  const [hasBeenVisible, setHasBeenVisible] = useState(isPageVisible);
  if (isPageVisible && !hasBeenVisible) setHasBeenVisible(true);
  return hasBeenVisible;
}
