import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { Button } from '../../../../paste/Button';
import { truncateText } from './truncateText';
import { useTexts } from '../../../../shared/ui/TextsContext';

export interface CommentTextProps {
  text: string;
  /** The element that tells this comment from the others, for those who meet the button by itself. */
  describedBy?: string;
  /** Whether a long text is shown whole. */
  isExpanded: boolean;
  onExpandedChange: (isUnfolded: boolean) => void;
}

/** A line in Hebrew below one in English begins at the right. */
const EACH_LINE_BY_ITSELF: React.CSSProperties = { unicodeBidi: 'plaintext' };

/** The words of a reviewer: plain text, line breaks kept, each line in its own direction, long ones folded. */
export const CommentText: React.FC<CommentTextProps> = ({
  text,
  describedBy,
  isExpanded,
  onExpandedChange,
}) => {
  const texts = useTexts();
  if (text.trim() === '') {
    return (
      <Text as="p" fontStyle="italic" color="colorTextWeak">
        {texts.text('AssessmentCommentsNoText')}
      </Text>
    );
  }
  const short = truncateText(text);
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
          {isExpanded ? text : short}
        </Text>
      </Box>
      {short !== text && (
        <Button
          variant="link"
          size="reset"
          aria-expanded={isExpanded}
          aria-describedby={describedBy}
          onClick={() => onExpandedChange(!isExpanded)}
        >
          {texts.text(isExpanded ? 'AssessmentCommentsShowLess' : 'AssessmentCommentsShowMore')}
        </Button>
      )}
    </Box>
  );
};
