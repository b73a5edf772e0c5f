import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { shorten } from './shorten';
import { useTexts } from './TextsContext';

export interface CommentTextProps {
  text: string;
  /** Whether a long text is shown whole. */
  isUnfolded: boolean;
  onUnfold: (isUnfolded: boolean) => void;
}

/** The words of a reviewer: plain text, line breaks kept, in its own direction, long ones folded. */
export const CommentText: React.FC<CommentTextProps> = ({ text, isUnfolded, onUnfold }) => {
  const texts = useTexts();
  if (text.trim() === '') {
    return (
      <Text as="p" fontStyle="italic" color="colorTextWeak">
        {texts.text('AssessmentCommentsNoText')}
      </Text>
    );
  }
  const short = shorten(text);
  return (
    <Box>
      <Box dir="auto">
        <Text as="p" fontSize="fontSize30" lineHeight="lineHeight40" whiteSpace="pre-wrap">
          {isUnfolded ? text : short}
        </Text>
      </Box>
      {short !== text && (
        <Button variant="link" size="reset" aria-expanded={isUnfolded} onClick={() => onUnfold(!isUnfolded)}>
          {texts.text(isUnfolded ? 'AssessmentCommentsShowLess' : 'AssessmentCommentsShowMore')}
        </Button>
      )}
    </Box>
  );
};
