import { hasUnsavedDraft } from '../feedback/drafts';
import type { FeedbackServices } from '../feedback/FeedbackServices';

/** Lets the browser ask before the page is left while a comment is being written or sent: drafts live in the page only. */
export function warnBeforeLeaving({ drafts }: FeedbackServices): void {
  window.addEventListener('beforeunload', (event) => {
    if (!hasUnsavedDraft(drafts)) return;
    event.preventDefault();
    // Chromium asks only with this, whatever is said in it.
    event.returnValue = true;
  });
}
