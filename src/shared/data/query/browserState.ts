import { focusManager, onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'use-sync-external-store/shim';

// The managers are classes, so their methods need their object.
const subscribeToOnline = (listener: () => void): (() => void) => onlineManager.subscribe(listener);
const isOnline = (): boolean => onlineManager.isOnline();
const subscribeToVisible = (listener: () => void): (() => void) => focusManager.subscribe(listener);
const isVisible = (): boolean => focusManager.isFocused();

/** Whether the browser says that it has a network. Only a hint: requests can work although it says that it has none. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribeToOnline, isOnline);
}

/** Whether the page is visible. Nothing is fetched on a timer while it is hidden. */
export function useVisible(): boolean {
  return useSyncExternalStore(subscribeToVisible, isVisible);
}
