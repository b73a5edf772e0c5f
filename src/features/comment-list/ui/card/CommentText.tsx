import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { Button } from '../../../../paste/Button';
import { shorten } from './truncateText';
import { useTexts } from '../../../../shared/ui/TextsContext';

export interface CommentTextProps {
  text: string;
  /** The element that tells this comment from the others, for those who meet the button by itself. */
  describedBy?: string;
  /** Whether a long text is shown whole. */
  isUnfolded: boolean;
  onUnfold: (isUnfolded: boolean) => void;
}

/** A line in Hebrew below one in English begins at the right. */
const EACH_LINE_BY_ITSELF: React.CSSProperties = { unicodeBidi: 'plaintext' };

/** The words of a reviewer: plain text, line breaks kept, each line in its own direction, long ones folded. */
export const CommentText: React.FC<CommentTextProps> = ({ text, describedBy, isUnfolded, onUnfold }) => {
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
        <Text
          as="p"
          fontSize="fontSize30"
          lineHeight="lineHeight40"
          whiteSpace="pre-wrap"
          style={EACH_LINE_BY_ITSELF}
        >
          {isUnfolded ? text : short}
        </Text>
      </Box>
      {short !== text && (
        <Button
          variant="link"
          size="reset"
          aria-expanded={isUnfolded}
          aria-describedby={describedBy}
          onClick={() => onUnfold(!isUnfolded)}
        >
          {texts.text(isUnfolded ? 'AssessmentCommentsShowLess' : 'AssessmentCommentsShowMore')}
        </Button>
      )}
    </Box>
  );
};
