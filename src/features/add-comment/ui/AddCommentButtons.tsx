import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { SubmitStatus } from '../data/AddCommentState';
import { Button } from '../../../paste/Button';
import type { StringKey } from '../../../strings/en-US';
import { useTexts } from '../../../shared/ui/TextsContext';

const SEND: Record<SubmitStatus['kind'], StringKey> = {
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

/** Sends what was typed, or gives it up. Not `disabled` while it is sent: that would drop the focus. */
export const AddCommentButtons: React.FC<AddCommentButtonsProps> = ({ submitStatus, onCancel }) => {
  const texts = useTexts();
  const isSending = submitStatus === 'submitting';
  return (
    <Box display="flex" columnGap="space30">
      <Button type="submit" variant="primary" size="small" aria-disabled={isSending}>
        {texts.text(SEND[submitStatus])}
      </Button>
      <Button
        variant="secondary"
        size="small"
        aria-disabled={isSending}
        onClick={isSending ? () => undefined : onCancel}
      >
        {texts.text('AssessmentCommentsCancel')}
      </Button>
    </Box>
  );
};
