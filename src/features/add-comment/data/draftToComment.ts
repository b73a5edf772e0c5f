import type { CommentCategory } from '../../../insights/endpoints/commentTags';
import type { NewComment } from '../../../insights/endpoints/createComment';
import type { CommentTarget } from '../../../shared/data/selection';
import { MAX_COMMENT_CHARACTERS, type CommentDraft, type DraftProblems } from './AddCommentState';
import { parsePosition } from './parsePosition';

/** What a form knows besides the draft. */
export interface DraftContext {
  categories: readonly CommentCategory[];
  /** Whether the account's default category applies until the user chooses one. */
  isDefaultPreselected: boolean;
  hasRecording: boolean;
}

/** The category of a draft: the chosen one, else the preselected one: the account's default, or the first. */
export function draftCategory(
  { categoryId }: CommentDraft,
  { categories, isDefaultPreselected }: Omit<DraftContext, 'hasRecording'>,
): CommentCategory | null {
  if (categoryId !== null) return categories.find(({ id }) => id === categoryId) ?? null;
  if (!isDefaultPreselected) return null;
  return categories.find(({ isDefault }) => isDefault) ?? categories[0] ?? null;
}

/** The text that would be sent, and its length in characters. An emoji counts as one. */
export function draftText({ text }: CommentDraft): { text: string; characters: number } {
  const trimmed = text.trim();
  return { text: trimmed, characters: [...trimmed].length };
}

/** The problems that prevent a draft from being sent; `{}` when there are none. */
export function validateDraft(draft: CommentDraft, context: DraftContext): DraftProblems {
  const { text, characters } = draftText(draft);
  return {
    ...(draftCategory(draft, context) === null && { category: 'missing' }),
    ...(text === '' && { text: 'empty' }),
    ...(characters > MAX_COMMENT_CHARACTERS && { text: 'tooLong' }),
    ...(context.hasRecording && parsePosition(draft.position) === null && { position: 'unreadable' }),
  };
}

/** Converts a draft to a comment; null while there are problems. */
export function toNewComment(
  draft: CommentDraft,
  context: DraftContext,
  target: CommentTarget,
): NewComment | null {
  const category = draftCategory(draft, context);
  const hasProblems = Object.keys(validateDraft(draft, context)).length > 0;
  if (!category || hasProblems) return null;
  return {
    ...target,
    categoryId: category.id,
    categoryName: category.name,
    text: draftText(draft).text,
    offsetSeconds: context.hasRecording ? (parsePosition(draft.position) ?? 0) : 0,
  };
}
