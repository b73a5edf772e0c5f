import type { CommentCategory } from '../../../insights/endpoints/commentTags';
import type { OwnAssessmentState } from '../../own-assessment/data/OwnAssessmentState';
import type { InsightsError } from '../../../insights/http/InsightsError';

/** A comment that is being written. */
export interface CommentDraft {
  /** Null until the user chooses one. */
  categoryId: string | null;
  text: string;
  /** As typed, `mm:ss`; `''` is the start of the conversation. */
  position: string;
}

/** The problems that prevent a draft from being sent, by field. */
export interface DraftProblems {
  category?: 'missing';
  text?: 'empty' | 'tooLong';
  position?: 'unreadable';
}

/** The status of sending a draft. */
export type SubmitStatus =
  | { kind: 'idle' }
  /** It is sent at this time, in milliseconds since 1970. Until then, sending can be undone. */
  | { kind: 'waiting'; sendAt: number }
  | { kind: 'submitting' }
  /** Insights refused it or never received it, so nothing was saved. */
  | { kind: 'failed'; error: InsightsError; failedAt: number }
  /** It may or may not have been saved. */
  | { kind: 'unconfirmed'; listCheck: ListCheck }
  /** Insights has it, `copies` times as far as its lists show. */
  | { kind: 'saved'; copies: number };

/** What the user's check of the lists has found after an unknown outcome. */
export type ListCheck =
  | { kind: 'none' }
  | { kind: 'checking' }
  | { kind: 'failed' }
  /** No listed comment can be identified as the one that was sent. `equal` of them have its text and category. */
  | { kind: 'notFound'; equal: number };

export type CategoriesView =
  | { kind: 'loading' }
  | { kind: 'failed'; error: InsightsError; failedAt: number }
  | {
      kind: 'loaded';
      categories: readonly CommentCategory[];
      /** The draft's category, or the preselected one. Null when there is none or it does not exist. */
      selectedId: string | null;
    };

/** Everything that the form for a new comment needs. Nothing in it outlives the page. */
export interface AddCommentState {
  /** The reservation SID that the form is for. */
  subject: string;
  /** The agent whose record the comment belongs to; null if no name is known. */
  agentName: string | null;
  /** Whether Insights does not have the conversation yet. `submit` then keeps the draft and closes the form. */
  isNote: boolean;
  /** Whether the position is the one that the plugin has filled in. */
  isPositionEstimated: boolean;
  open: boolean;
  setOpen: (open: boolean) => void;
  draft: CommentDraft;
  change: (changes: Partial<CommentDraft>) => void;
  /** The length of the draft's text in characters as the limit counts them, and the limit. */
  textLength: { characters: number; limit: number };
  categories: CategoriesView;
  retryCategories: () => void;
  /** Whether the conversation has a recording, so that the form has a field for the position. */
  hasRecording: boolean;
  /** Empty until the first attempt to send. */
  problems: DraftProblems;
  submitStatus: SubmitStatus;
  /** Checks the draft and sends it once, after a time in which `undo` stops it. Does nothing while it is being sent. */
  submit: () => void;
  /** Makes a comment that is about to be sent a draft again. Does nothing once it is being sent. */
  undo: () => void;
  /** After an unknown outcome: fetches the lists again that should have the comment. */
  checkList: () => void;
  /** What the user has assessed in the conversation before; null or absent while there is nothing to show. */
  ownAssessment?: OwnAssessmentState | null;
  /** Discards the draft and closes the form. */
  discard: () => void;
}

/** Whether a draft is about to be sent or being sent, so that it cannot be changed. */
export function isBeingSent({ kind }: SubmitStatus): boolean {
  return kind === 'waiting' || kind === 'submitting';
}

/** The longest text that is accepted, in characters. Insights documents no limit; its own lists show this many. */
export const MAX_COMMENT_CHARACTERS = 10_000;
