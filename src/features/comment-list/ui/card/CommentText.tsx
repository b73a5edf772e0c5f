import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useContext, useMemo } from 'react';
import { Button } from '../../../../paste/Button';
import { useControlTabIndex } from './RowControls';
import { truncateText } from './truncateText';
import { SearchHits, SearchHitsContext, type PartsOf } from '../../../../shared/ui/SearchHits';
import { useTexts } from '../../../../shared/ui/TextsContext';

export interface CommentTextProps {
  /** The id of the element with the text. */
  id?: string;
  text: string;
  /** The id of the element that distinguishes this comment from the others, for screen readers. */
  describedBy?: string;
  /** Whether a long text is shown in full, as the user chose. Null is collapsed, unless the search finds more below. */
  isExpanded: boolean | null;
  onExpandedChange: (isExpanded: boolean) => void;
}

/** Gives each line its own direction: a Hebrew line below an English one starts at the right. */
const DIRECTION_PER_LINE: React.CSSProperties = { unicodeBidi: 'plaintext' };

/** Whether the first thing that the search found in a text is beyond its first `length` UTF-16 units. */
function isFirstHitBeyond(length: number, text: string, partsOf: PartsOf | null): boolean {
  let end = 0;
  for (const part of partsOf?.(text) ?? []) {
    end += part.text.length;
    if (part.isHit) return end > length;
  }
  return false;
}

/**
 * The text of a comment: plain text that keeps its line breaks. A long text is collapsed, unless what the search found
 * would be hidden.
 */
export const CommentText: React.FC<CommentTextProps> = ({
  id,
  text,
  describedBy,
  isExpanded,
  onExpandedChange,
}) => {
  const texts = useTexts();
  const tabIndex = useControlTabIndex();
  const partsOf = useContext(SearchHitsContext);
  const short = useMemo(() => truncateText(text), [text]);
  const isHitHidden = useMemo(
    // The last character of a shortened text is an ellipsis.
    () => short !== text && isFirstHitBeyond(short.length - 1, text, partsOf),
    [short, text, partsOf],
  );
  if (text.trim() === '') {
    return (
      <Text as="p" id={id} fontStyle="italic" color="colorTextWeak">
        {texts.text('AssessmentCommentsNoText')}
      </Text>
    );
  }
  const isWhole = isExpanded ?? isHitHidden;
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
          <SearchHits text={isWhole ? text : short} />
        </Text>
      </Box>
      {short !== text && (
        <Button
          variant="link"
          size="reset"
          tabIndex={tabIndex}
          aria-expanded={isWhole}
          aria-describedby={describedBy}
          onClick={() => onExpandedChange(!isWhole)}
        >
          {texts.text(isWhole ? 'AssessmentCommentsShowLess' : 'AssessmentCommentsShowMore')}
        </Button>
      )}
    </Box>
  );
};
