import { hasUnsavedDraft } from '../../features/add-comment/data/drafts';
import type { FeedbackServices } from '../../shared/data/FeedbackServices';

/** Lets the browser ask before the page is left while a comment is being written or sent: drafts live in the page only. */
export function warnBeforeLeaving({ drafts }: FeedbackServices): void {
  window.addEventListener('beforeunload', (event) => {
    if (!hasUnsavedDraft(drafts)) return;
    event.preventDefault();
    // Chromium asks only with this, whatever is said in it.
    event.returnValue = true;
  });
}
