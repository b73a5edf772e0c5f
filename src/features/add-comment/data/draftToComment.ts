import type { CommentCategory } from '../../../insights/endpoints/commentTags';
import type { NewComment } from '../../../insights/endpoints/createComment';
import type { CommentTarget } from '../../../shared/data/selection';
import { MAX_COMMENT_CHARACTERS, type CommentDraft, type DraftProblems } from './AddCommentState';
import { parsePosition } from './parsePosition';

/** The category of a draft: the chosen one, else the account's default, else the first. */
export function draftCategory(
  { categoryId }: CommentDraft,
  categories: readonly CommentCategory[],
): CommentCategory | null {
  if (categoryId !== null) return categories.find(({ id }) => id === categoryId) ?? null;
  return categories.find(({ isDefault }) => isDefault) ?? categories[0] ?? null;
}

/** The text that would be sent, and its length in characters. An emoji counts as one. */
export function draftText({ text }: CommentDraft): { text: string; characters: number } {
  const trimmed = text.trim();
  return { text: trimmed, characters: [...trimmed].length };
}

/** The problems that prevent a draft from being sent; `{}` when there are none. */
export function validateDraft(
  draft: CommentDraft,
  categories: readonly CommentCategory[],
  hasRecording: boolean,
): DraftProblems {
  const { text, characters } = draftText(draft);
  return {
    ...(draftCategory(draft, categories) === null && { category: 'missing' }),
    ...(text === '' && { text: 'empty' }),
    ...(characters > MAX_COMMENT_CHARACTERS && { text: 'tooLong' }),
    ...(hasRecording && parsePosition(draft.position) === null && { position: 'unreadable' }),
  };
}

/** Converts a draft to a comment; null while there are problems. */
export function toNewComment(
  draft: CommentDraft,
  categories: readonly CommentCategory[],
  hasRecording: boolean,
  target: CommentTarget,
): NewComment | null {
  const category = draftCategory(draft, categories);
  const hasProblems = Object.keys(validateDraft(draft, categories, hasRecording)).length > 0;
  if (!category || hasProblems) return null;
  return {
    ...target,
    categoryId: category.id,
    categoryName: category.name,
    text: draftText(draft).text,
    offsetSeconds: hasRecording ? (parsePosition(draft.position) ?? 0) : 0,
  };
}
