import type { CopyOutcome } from '../../../../shared/ui/useCopy';
import type { StringKey } from '../../../../strings/en-US';

/** How a copy went. */
export const COPY_WORDS: Record<Exclude<CopyOutcome, 'none'>, StringKey> = {
  copied: 'AssessmentCommentsCopied',
  failed: 'AssessmentCommentsCopyFailed',
};

/** How the copy of a link went. A link is not on screen, so it cannot be selected instead. */
export const LINK_COPY_WORDS: typeof COPY_WORDS = {
  copied: 'AssessmentCommentsLinkCopied',
  failed: 'AssessmentCommentsLinkCopyFailed',
};
