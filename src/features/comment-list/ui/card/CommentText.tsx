import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { Button } from '../../../../paste/Button';
import { useControlTabIndex } from './RowControls';
import { truncateText } from './truncateText';
import { useTexts } from '../../../../shared/ui/TextsContext';

export interface CommentTextProps {
  /** The id of the element with the text. */
  id?: string;
  text: string;
  /** The id of the element that distinguishes this comment from the others, for screen readers. */
  describedBy?: string;
  /** Whether a long text is shown in full. */
  isExpanded: boolean;
  onExpandedChange: (isExpanded: boolean) => void;
}

/** Gives each line its own direction: a Hebrew line below an English one starts at the right. */
const DIRECTION_PER_LINE: React.CSSProperties = { unicodeBidi: 'plaintext' };

/** The text of a comment: plain text that keeps its line breaks. A long text is collapsed. */
export const CommentText: React.FC<CommentTextProps> = ({
  id,
  text,
  describedBy,
  isExpanded,
  onExpandedChange,
}) => {
  const texts = useTexts();
  const tabIndex = useControlTabIndex();
  if (text.trim() === '') {
    return (
      <Text as="p" id={id} fontStyle="italic" color="colorTextWeak">
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
          id={id}
          fontSize="fontSize30"
          lineHeight="lineHeight30"
          whiteSpace="pre-wrap"
          style={DIRECTION_PER_LINE}
        >
          {isExpanded ? text : short}
        </Text>
      </Box>
      {short !== text && (
        <Button
          variant="link"
          size="reset"
          tabIndex={tabIndex}
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
