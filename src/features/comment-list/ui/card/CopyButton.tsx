import React from 'react';
import { COPY_WORDS } from './copyWords';
import { LinkButton, type LinkButtonProps } from '../../../../shared/ui/LinkButton';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useCopy } from '../../../../shared/ui/useCopy';

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
      <span aria-live="polite">{outcome !== 'none' && texts.text(COPY_WORDS[outcome])}</span>
    </>
  );
};
