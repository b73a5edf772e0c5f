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

/** Copies a text to the clipboard, and shows the outcome next to the button. */
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
      {/* Always rendered: screen readers announce changes in a live region, but not a new one. */}
      <span aria-live="polite">{outcome !== 'none' && texts.text(OUTCOME_WORDS[outcome])}</span>
    </>
  );
};
