import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { SubmitStatus } from '../data/AddCommentState';
import { Button } from '../../../paste/Button';
import type { StringKey } from '../../../strings/en-US';
import { unlessDoubleClick } from '../../../shared/ui/form/formKeys';
import { SubmitButton } from '../../../shared/ui/form/SubmitButton';
import { useTexts } from '../../../shared/ui/TextsContext';

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
  return (
    <Box display="flex" flexWrap="wrap" alignItems="center" columnGap="space30" rowGap="space30">
      <SubmitButton>{texts.text(submitWords(submitStatus, isNote))}</SubmitButton>
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
