import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { SubmitStatus } from '../data/AddCommentState';
import { Button } from '../../../paste/Button';
import type { StringKey } from '../../../strings/en-US';
import { useTexts } from '../../../shared/ui/TextsContext';

const SUBMIT_WORDS: Record<SubmitStatus['kind'], StringKey> = {
  idle: 'AssessmentCommentsAddSend',
  submitting: 'AssessmentCommentsAddSending',
  failed: 'AssessmentCommentsAddSend',
  unconfirmed: 'AssessmentCommentsAddSendAgain',
  saved: 'AssessmentCommentsAddSend',
};

export interface AddCommentButtonsProps {
  submitStatus: SubmitStatus['kind'];
  onCancel: () => void;
}

/** Submits or cancels a new comment. The buttons are not `disabled` during a submission: that would lose the focus. */
export const AddCommentButtons: React.FC<AddCommentButtonsProps> = ({ submitStatus, onCancel }) => {
  const texts = useTexts();
  const isSubmitting = submitStatus === 'submitting';
  return (
    <Box display="flex" columnGap="space30">
      <Button
        type="submit"
        // After an unknown outcome the list has to be checked first, so nothing invites a second press.
        variant={submitStatus === 'unconfirmed' ? 'secondary' : 'primary'}
        size="small"
        aria-disabled={isSubmitting}
      >
        {texts.text(SUBMIT_WORDS[submitStatus])}
      </Button>
      <Button
        variant="secondary"
        size="small"
        aria-disabled={isSubmitting}
        onClick={isSubmitting ? () => undefined : onCancel}
      >
        {texts.text('AssessmentCommentsCancel')}
      </Button>
    </Box>
  );
};
