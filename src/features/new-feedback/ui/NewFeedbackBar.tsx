import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useEffect, useState } from 'react';
import { Button } from '../../../paste/Button';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useKeepFocus } from '../../../shared/ui/useKeepFocus';

export interface NewFeedbackBarProps {
  /** How many of the loaded comments are new. */
  count: number;
  onMarkAllSeen: () => void;
}

/** How much is new, and the way to have seen it all. Stays once it is there: nothing moves while somebody reads. */
export const NewFeedbackBar: React.FC<NewFeedbackBarProps> = ({ count, onMarkAllSeen }) => {
  const texts = useTexts();
  const [isThere, setThere] = useState(false);
  if (count > 0 && !isThere) setThere(true);
  const isSeen = count === 0;
  const [isPressed, setPressed] = useState(false);
  useEffect(() => {
    if (!isSeen) setPressed(false);
  }, [isSeen]);
  const press = (): void => {
    setPressed(true);
    onMarkAllSeen();
  };
  const { targetRef, sectionProps } = useKeepFocus<HTMLElement>(isSeen ? 'seen' : 'new');
  if (isSeen && !isThere) return null;
  return (
    <Box display="flex" flexDirection="column" marginBottom="space40" {...sectionProps}>
      <Box display="flex" justifyContent="space-between" alignItems="center" columnGap="space40">
        {/* Each is said once: what arrives by the header button, and what a press did by the focus that comes here. */}
        <Text as="p" ref={targetRef} tabIndex={-1}>
          {!isSeen && texts.plural('AssessmentCommentsNewCount', count)}
          {isSeen && isPressed && texts.text('AssessmentCommentsAllSeen')}
          <span role="status">{isSeen && !isPressed && texts.text('AssessmentCommentsAllSeen')}</span>
        </Text>
        {!isSeen && (
          <Button variant="link" size="reset" onClick={press}>
            {texts.text('AssessmentCommentsMarkAllSeen')}
          </Button>
        )}
      </Box>
      <Text as="p" fontSize="fontSize20" color="colorTextWeak">
        {texts.text('AssessmentCommentsNewHelp')}
      </Text>
    </Box>
  );
};
