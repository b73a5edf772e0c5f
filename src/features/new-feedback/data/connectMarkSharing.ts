import { focusManager, onlineManager } from '@tanstack/react-query';
import type { MarkSharing } from './markSharing';

/**
 * Starts to share the marks, and tells what the browser says. A return of the user or of the network is told after a random
 * delay (queryClient.ts), so that not all browsers ask in one second.
 */
export function connectMarkSharing(sharing: MarkSharing): void {
  focusManager.subscribe(() => {
    if (focusManager.isFocused()) sharing.onReturn();
    else sharing.onHidden();
  });
  onlineManager.subscribe(() => {
    if (onlineManager.isOnline()) sharing.onNetwork();
  });
  // Most browsers say first that the page is hidden.
  window.addEventListener('pagehide', sharing.onHidden);
  sharing.start();
}
