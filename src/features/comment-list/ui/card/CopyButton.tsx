import React from 'react';
import type { StringKey } from '../../../../strings/en-US';
import { LinkButton, type LinkButtonProps } from '../../../../shared/ui/LinkButton';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useCopy, type CopyOutcome } from '../../../../shared/ui/useCopy';

const OUTCOME_WORDS: Record<Exclude<CopyOutcome, 'none'>, StringKey> = {
  copied: 'AssessmentCommentsCopied',
  failed: 'AssessmentCommentsCopyFailed',
};

export interface CopyButtonProps extends Pick<LinkButtonProps, 'describedBy'> {
  text: string;
}

/** Copies a text to the clipboard, and says beside itself what came of it. */
export const CopyButton: React.FC<CopyButtonProps> = ({ text, describedBy }) => {
  const texts = useTexts();
  const { outcome, copy } = useCopy(text);
  return (
    <>
      <LinkButton
        label={texts.text('AssessmentCommentsCopy')}
        describedBy={describedBy}
        onClick={() => void copy()}
      />
      {/* Always there: a screen reader announces what changes in it, not its arrival. */}
      <span aria-live="polite">{outcome !== 'none' && texts.text(OUTCOME_WORDS[outcome])}</span>
    </>
  );
};
