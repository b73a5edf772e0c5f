import { hasUnsavedDraft, undoWaiting, type DraftStore } from '../../features/add-comment/data/drafts';

/**
 * Makes the browser ask before the user leaves with a comment unsaved or being sent, because drafts are kept in memory.
 * A comment that is about to be sent becomes a draft again, even if the user then stays: a page that is being left still
 * runs until the next one arrives, and the browser does not tell the page what the user has answered.
 */
export function warnBeforeLeaving(drafts: DraftStore): void {
  window.addEventListener('beforeunload', (event) => {
    if (!hasUnsavedDraft(drafts)) return;
    undoWaiting(drafts);
    event.preventDefault();
    // Chromium asks only if this is set. It shows its own text.
    event.returnValue = true;
  });
  // The browser can keep a page that was left, and continue its timers when the user returns to it.
  window.addEventListener('pagehide', () => undoWaiting(drafts));
}
