import type { CommentCategory } from '../../../insights/endpoints/commentTags';
import type { OwnAssessmentState } from '../../own-assessment/data/OwnAssessmentState';
import type { InsightsError } from '../../../insights/http/InsightsError';

/** A comment that is being written. */
export interface CommentDraft {
  /** Null until the user chooses one. Until then, the account's default applies. */
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
  | { kind: 'submitting' }
  /** Insights refused it or never received it, so nothing was saved. */
  | { kind: 'failed'; error: InsightsError; failedAt: number }
  /** It may or may not have been saved. */
  | { kind: 'unconfirmed' }
  /** Insights has it, `copies` times as far as its lists show. */
  | { kind: 'saved'; copies: number };

export type CategoriesView =
  | { kind: 'loading' }
  | { kind: 'failed'; error: InsightsError; failedAt: number }
  | {
      kind: 'loaded';
      categories: readonly CommentCategory[];
      /** The draft's category, else the account's default, else the first. Null when it does not exist. */
      selectedId: string | null;
    };

/** Everything that the form for a new comment needs. Nothing in it outlives the page. */
export interface AddCommentState {
  /** The reservation SID that the form is for. */
  subject: string;
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
  /** Checks the draft and sends it once; does nothing while it is being sent. */
  submit: () => void;
  /** What the user has assessed in the conversation before; null or absent while there is nothing to show. */
  ownAssessment?: OwnAssessmentState | null;
  /** Discards the draft and closes the form. */
  discard: () => void;
}

/** The longest text that is accepted, in characters. Insights documents no limit; its own lists show this many. */
export const MAX_COMMENT_CHARACTERS = 10_000;
