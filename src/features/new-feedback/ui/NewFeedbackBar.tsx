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

/** The number of new comments, and a button that marks all as seen. It stays once shown: nothing moves during reading. */
export const NewFeedbackBar: React.FC<NewFeedbackBarProps> = ({ count, onMarkAllSeen }) => {
  const texts = useTexts();
  const [wasShown, setShown] = useState(false);
  if (count > 0 && !wasShown) setShown(true);
  const areAllSeen = count === 0;
  const [isPressed, setPressed] = useState(false);
  useEffect(() => {
    if (!areAllSeen) setPressed(false);
  }, [areAllSeen]);
  const press = (): void => {
    setPressed(true);
    onMarkAllSeen();
  };
  const { targetRef, sectionProps } = useKeepFocus<HTMLElement>(areAllSeen ? 'seen' : 'new');
  if (areAllSeen && !wasShown) return null;
  return (
    <Box display="flex" flexDirection="column" marginBottom="space40" {...sectionProps}>
      <Box display="flex" justifyContent="space-between" alignItems="center" columnGap="space40">
        {/* Each change is announced once: new feedback by the header button, a press by the focus that moves here. */}
        <Text as="p" ref={targetRef} tabIndex={-1}>
          {!areAllSeen && texts.plural('AssessmentCommentsNewCount', count)}
          {areAllSeen && isPressed && texts.text('AssessmentCommentsAllSeen')}
          <span role="status">{areAllSeen && !isPressed && texts.text('AssessmentCommentsAllSeen')}</span>
        </Text>
        {!areAllSeen && (
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
