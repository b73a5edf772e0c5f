import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useEffect, useRef } from 'react';
import { Button } from '../../../paste/Button';
import type { StringKey } from '../../../strings/en-US';
import { useTexts } from '../TextsContext';

export interface DiscardConfirmationProps {
  question: StringKey;
  keepLabel: StringKey;
  onDiscard: () => void;
  onKeep: () => void;
}

/**
 * Asks for confirmation, in place of the buttons, before a draft is discarded. Keeping the draft is the easier choice:
 * its button has the focus, and Escape chooses it.
 */
export const DiscardConfirmation: React.FC<DiscardConfirmationProps> = (props) => {
  const { question, keepLabel, onDiscard, onKeep } = props;
  const texts = useTexts();
  const keepRef = useRef<HTMLButtonElement>(null);
  useEffect(() => keepRef.current?.focus(), []);
  const keepOnEscape = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onKeep();
  };
  return (
    <Box
      role="group"
      aria-label={texts.text(question)}
      display="flex"
      flexWrap="wrap"
      alignItems="center"
      columnGap="space40"
      rowGap="space30"
      onKeyDown={keepOnEscape}
    >
      <Text as="p" fontWeight="fontWeightSemibold">
        {texts.text(question)}
      </Text>
      <Box display="flex" columnGap="space30">
        <Button variant="secondary" ref={keepRef} onClick={onKeep}>
          {texts.text(keepLabel)}
        </Button>
        <Button variant="destructive_secondary" onClick={onDiscard}>
          {texts.text('AssessmentCommentsAddDiscard')}
        </Button>
      </Box>
    </Box>
  );
};
