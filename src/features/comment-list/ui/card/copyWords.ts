import type { CopyOutcome } from '../../../../shared/ui/useCopy';
import type { StringKey } from '../../../../strings/en-US';

/** How a copy went. */
export const COPY_WORDS: Record<Exclude<CopyOutcome, 'none'>, StringKey> = {
  copied: 'AssessmentCommentsCopied',
  failed: 'AssessmentCommentsCopyFailed',
};
