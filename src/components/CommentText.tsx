import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Text } from '@twilio-paste/core/text';
import React, { useState } from 'react';
import { shorten } from './shorten';
import { useTexts } from './TextsContext';

/** The words of a reviewer: plain text, line breaks kept, in its own direction, long ones folded. */
export const CommentText: React.FC<{ text: string }> = ({ text }) => {
  const texts = useTexts();
  const [unfolded, setUnfolded] = useState(false);
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
          {unfolded ? text : short}
        </Text>
      </Box>
      {short !== text && (
        <Button variant="link" size="reset" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {texts.text(unfolded ? 'AssessmentCommentsShowLess' : 'AssessmentCommentsShowMore')}
        </Button>
      )}
    </Box>
  );
};
