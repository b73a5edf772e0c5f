import { Box } from '@twilio-paste/core/box';
import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import type { SubmitStatus } from '../data/AddCommentState';
import { Button } from '../../../paste/Button';
import type { StringKey } from '../../../strings/en-US';
import { unlessDoubleClick } from './formKeys';
import { useTexts } from '../../../shared/ui/TextsContext';

const isMac = (): boolean => /Mac|iPhone|iPad/.test(window.navigator.platform);

const Shortcut = styled.span(
  css({ fontSize: 'fontSize20', fontWeight: 'fontWeightNormal', marginLeft: 'space30' }),
);

export interface AddCommentButtonsProps {
  submitStatus: SubmitStatus;
  /** Whether the comment is only kept for later. */
  isNote: boolean;
  onSendAgain: () => void;
  onCancel: () => void;
}

function submitWords(status: SubmitStatus, isNote: boolean): StringKey {
  if (isNote) return 'AssessmentCommentsAddNoteKeep';
  if (status.kind !== 'unconfirmed') return 'AssessmentCommentsAddSend';
  return status.listCheck.kind === 'checking'
    ? 'AssessmentCommentsAddChecking'
    : 'AssessmentCommentsAddCheckList';
}

/**
 * Submits or cancels a new comment. After an unknown outcome, the first button checks the list instead, because a second
 * copy could never be deleted.
 */
export const AddCommentButtons: React.FC<AddCommentButtonsProps> = (props) => {
  const { submitStatus, isNote, onSendAgain, onCancel } = props;
  const texts = useTexts();
  const shortcut = isMac() ? 'AssessmentCommentsAddShortcutMac' : 'AssessmentCommentsAddShortcut';
  return (
    <Box display="flex" flexWrap="wrap" alignItems="center" columnGap="space30" rowGap="space30">
      <Button
        type="submit"
        variant="primary"
        aria-keyshortcuts={isMac() ? 'Meta+Enter' : 'Control+Enter'}
        // "Undo" was here before.
        onClick={(event) => event.detail > 1 && event.preventDefault()}
      >
        {texts.text(submitWords(submitStatus, isNote))}
        <Shortcut aria-hidden>{texts.text(shortcut)}</Shortcut>
      </Button>
      {submitStatus.kind === 'unconfirmed' && (
        <Button variant="secondary" onClick={unlessDoubleClick(onSendAgain)}>
          {texts.text('AssessmentCommentsAddSendAgain')}
        </Button>
      )}
      <Button variant="secondary" onClick={onCancel}>
        {texts.text('AssessmentCommentsCancel')}
      </Button>
    </Box>
  );
};
