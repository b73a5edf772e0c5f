import type { CommentCategory } from '../../../insights/endpoints/commentTags';
import type { InsightsError } from '../../../insights/http/InsightsError';

/** A comment as far as it has been typed. */
export interface CommentDraft {
  /** Null until the user chose one: then the account's default counts. */
  categoryId: string | null;
  text: string;
  /** As typed, `mm:ss`; `''` is the begin of the conversation. */
  position: string;
}

/** What keeps a draft from being sent, beside the field it is about. */
export interface DraftProblems {
  category?: 'missing';
  text?: 'empty' | 'tooLong';
  position?: 'unreadable';
}

/** Where the sending of a draft is. */
export type SubmitStatus =
  | { kind: 'idle' }
  | { kind: 'submitting' }
  /** Insights refused it or never got it: nothing was saved. */
  | { kind: 'failed'; error: InsightsError; failedAt: number }
  /** It may have been saved or not. */
  | { kind: 'unconfirmed' }
  | { kind: 'saved' };

export type CategoriesView =
  | { kind: 'loading' }
  | { kind: 'failed'; error: InsightsError; failedAt: number }
  | {
      kind: 'loaded';
      categories: readonly CommentCategory[];
      /** The one the draft names, else the account's default, else the first; null when that does not exist. */
      selectedId: string | null;
    };

/** Everything the form for a new comment needs. Nothing in it outlives the page. */
export interface AddCommentState {
  /** What it is for: a reservation SID. */
  subject: string;
  open: boolean;
  setOpen: (open: boolean) => void;
  draft: CommentDraft;
  change: (changes: Partial<CommentDraft>) => void;
  /** The draft's text in characters, as the limit counts them, and how many are accepted. */
  textLength: { characters: number; limit: number };
  categories: CategoriesView;
  retryCategories: () => void;
  /** Whether a position in a recording can be given. */
  hasRecording: boolean;
  /** Empty until the first attempt to send. */
  problems: DraftProblems;
  submitStatus: SubmitStatus;
  /** Checks the draft and sends it once; does nothing while it is being sent. */
  submit: () => void;
  /** Throws away what was typed and closes the form. */
  discard: () => void;
}

/** The longest text that is accepted here, in characters. Insights names no limit; its own lists show this much. */
export const MAX_COMMENT_CHARACTERS = 10_000;
