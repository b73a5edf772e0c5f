import { hasUnsavedDraft, type DraftStore } from '../../features/add-comment/data/drafts';

/** Makes the browser ask before the user leaves with a comment unsaved or being sent, because drafts are kept in memory. */
export function warnBeforeLeaving(drafts: DraftStore): void {
  window.addEventListener('beforeunload', (event) => {
    if (!hasUnsavedDraft(drafts)) return;
    event.preventDefault();
    // Chromium asks only if this is set. It shows its own text.
    event.returnValue = true;
  });
}
