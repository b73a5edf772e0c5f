import type { CommentsView, ListProblem } from '../../../../shared/data/CommentListState';

/** Why a list cannot be shown, or not as it is now. */
export type Trouble = ListProblem | { kind: 'agentUnknown' };

/** The problem of the whole panel, which is shown once. */
export interface PanelProblem {
  trouble: Trouble;
  /** Whether there are comments to show below it. */
  hasLists: boolean;
}

export function troubleOf(view: CommentsView): Trouble | null {
  switch (view.kind) {
    case 'failed':
    case 'offline':
    case 'agentUnknown':
      return view;
    case 'comments':
      return view.problem;
    case 'loading':
    case 'cancelled':
    case 'live':
    case 'notMatched':
    case 'empty':
      return null;
  }
}

/** Insights, or the account's own function, does not let agents read feedback. */
export const isRefused = (trouble: Trouble | null): boolean =>
  trouble?.kind === 'failed' && trouble.error.kind === 'notPermitted';

/** Troubles of the same name have the same reason. */
function nameOf(trouble: Trouble): string {
  if (trouble.kind !== 'failed') return trouble.kind;
  // Both say that Insights does not know the agent yet.
  return trouble.error.kind === 'notRecognized' ? 'agentUnknown' : trouble.error.kind;
}

const failedAt = (trouble: Trouble): number => (trouble.kind === 'failed' ? trouble.failedAt : -Infinity);

/**
 * The problem that both lists have, or that leaves nothing to show in the panel; null if each list tells its own.
 * @param conversation the list of the selected conversation; null when none is selected
 */
export function panelProblem(conversation: CommentsView | null, recent: CommentsView): PanelProblem | null {
  const ofConversation = conversation && troubleOf(conversation);
  const ofRecent = troubleOf(recent);
  const hasLists = conversation?.kind === 'comments' || recent.kind === 'comments';
  if (ofRecent === null) return null;
  if (!hasLists) {
    if (isRefused(ofRecent)) return { trouble: ofRecent, hasLists };
    // The agent's ID is learned from conversations, so whoever may not read those stays unknown.
    const isUnknown = nameOf(ofRecent) === 'agentUnknown';
    if (ofConversation && isUnknown && isRefused(ofConversation))
      return { trouble: ofConversation, hasLists };
  }
  if (ofConversation === null || nameOf(ofConversation) !== nameOf(ofRecent)) return null;
  const trouble = failedAt(ofConversation) > failedAt(ofRecent) ? ofConversation : ofRecent;
  return { trouble, hasLists };
}
