import { hasUnsavedDraft, type StoredDraft } from '../../features/add-comment/data/drafts';
import type { Store } from '../../shared/data/storage/store';

/** Lets the browser ask before the page is left while a comment is being written or sent: drafts live in the page only. */
export function warnBeforeLeaving(drafts: Store<StoredDraft>): void {
  window.addEventListener('beforeunload', (event) => {
    if (!hasUnsavedDraft(drafts)) return;
    event.preventDefault();
    // Chromium asks only with this, whatever is said in it.
    event.returnValue = true;
  });
}
