import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { Sending } from '../data/AddCommentState';
import { Button } from '../../../paste/Button';
import type { StringKey } from '../../../strings/en-US';
import { useTexts } from '../../../shared/ui/TextsContext';

const SEND: Record<Sending['kind'], StringKey> = {
  writing: 'AssessmentCommentsAddSend',
  sending: 'AssessmentCommentsAddSending',
  notSaved: 'AssessmentCommentsAddSend',
  unknown: 'AssessmentCommentsAddSendAgain',
  saved: 'AssessmentCommentsAddSend',
};

export interface AddCommentButtonsProps {
  sending: Sending['kind'];
  onCancel: () => void;
}

/** Sends what was typed, or gives it up. Not `disabled` while it is sent: that would drop the focus. */
export const AddCommentButtons: React.FC<AddCommentButtonsProps> = ({ sending, onCancel }) => {
  const texts = useTexts();
  const isSending = sending === 'sending';
  return (
    <Box display="flex" columnGap="space30">
      <Button type="submit" variant="primary" size="small" aria-disabled={isSending}>
        {texts.text(SEND[sending])}
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
