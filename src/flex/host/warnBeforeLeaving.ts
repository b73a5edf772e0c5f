import { hasUnsavedDraft, undoWaiting, type DraftStore } from '../../features/add-comment/data/drafts';
import type { FeedbackSends } from '../../features/acknowledgements/data/createFeedbackSends';
import type { FlexGlobal } from './FlexGlobal';

/**
 * Makes the browser ask before the user leaves with a comment unsaved or being sent, because drafts are kept in memory.
 * A comment that is about to be sent becomes a draft again, even if the user then stays: a page that is being left still
 * runs until the next one arrives, and the browser does not tell the page what the user has answered.
 */
export function warnBeforeLeaving(drafts: DraftStore): void {
  beforeLeaving(
    () => hasUnsavedDraft(drafts),
    () => undoWaiting(drafts),
  );
}

/**
 * The same for what is said about comments. An acknowledgement that waits is sent at once: leaving the page is not an
 * undo, and unlike a comment, an acknowledgement that arrives twice changes nothing.
 */
export function warnBeforeLeavingFeedback(flex: Pick<FlexGlobal, 'Actions'>, sends: FeedbackSends): void {
  beforeLeaving(sends.hasUnsent, sends.sendWaiting);
  // Flex keeps the page, but the token ends. Signing out does not wait for the answer.
  flex.Actions.addListener('beforeLogout', () => sends.sendWaiting());
}

function beforeLeaving(hasUnsaved: () => boolean, settle: () => void): void {
  window.addEventListener('beforeunload', (event) => {
    if (!hasUnsaved()) return;
    settle();
    event.preventDefault();
    // Chromium asks only if this is set. It shows its own text.
    event.returnValue = true;
  });
  // The browser can keep a page that was left, and continue its timers when the user returns to it.
  window.addEventListener('pagehide', settle);
}
