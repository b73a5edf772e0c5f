import { pageVisibility } from '../../../shared/data/query/browserState';
import type { Readable } from '../../../shared/store';

const WINDOW_EVENTS = ['focus', 'blur'] as const;

/**
 * Whether the user can be reading feedback: the page is visible, its window has the focus, and nothing else needs the
 * user.
 * @param isBusy whether something else needs the user, for example a live conversation
 */
export function createAttention(isBusy: Readable<boolean>): Readable<boolean> {
  return {
    get: () => !isBusy.get() && pageVisibility.get() && document.hasFocus(),
    subscribe(listener) {
      const unsubscribers = [isBusy, pageVisibility].map(({ subscribe }) => subscribe(listener));
      for (const name of WINDOW_EVENTS) window.addEventListener(name, listener);
      return () => {
        for (const unsubscribe of unsubscribers) unsubscribe();
        for (const name of WINDOW_EVENTS) window.removeEventListener(name, listener);
      };
    },
  };
}
