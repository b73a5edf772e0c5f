import { Box } from '@twilio-paste/core/box';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import { Text } from '@twilio-paste/core/text';
import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import type { AddCommentState, DraftProblems } from '../data/AddCommentState';
import { FieldFrame } from '../../../paste/FieldFrame';
import { HelpText } from '../../../paste/HelpText';
import { Label } from '../../../paste/Label';
import { useTexts } from '../../../shared/ui/TextsContext';

const ID = 'assessment-comments-add-text';
const LENGTH_ID = `${ID}-length`;
const PROBLEM_ID = `${ID}-problem`;

/** The counter is announced when it reaches one of these values, not at every keystroke. */
const ANNOUNCED_CHARACTERS_LEFT = [0, 10, 50, 100, 500];

/**
 * Looks like Paste's TextArea. That one is 6 KB larger because it grows with its text, and it keeps a second copy of
 * the text in the page to measure it.
 */
const PlainTextArea = styled.textarea(
  css({
    appearance: 'none',
    background: 'transparent',
    border: 'none',
    borderRadius: 'borderRadius20',
    boxSizing: 'border-box',
    color: 'inherit',
    display: 'block',
    fontSize: 'fontSize30',
    fontWeight: 'fontWeightMedium',
    lineHeight: 'lineHeight30',
    minHeight: 'sizeSquare150',
    outline: 'none',
    paddingX: 'space40',
    paddingY: 'space30',
    resize: 'vertical',
    width: '100%',
  }),
);

export interface AddCommentTextProps {
  text: string;
  length: AddCommentState['textLength'];
  problem: DraftProblems['text'];
  onChange: (text: string) => void;
}

/** The text field of a new comment, with a character counter. */
export const AddCommentText = React.forwardRef<HTMLTextAreaElement, AddCommentTextProps>(
  ({ text, length, problem, onChange }, ref) => {
    const texts = useTexts();
    const limit = texts.number(length.limit);
    const left = length.limit - length.characters;
    const announcedLeft = ANNOUNCED_CHARACTERS_LEFT.find((step) => left <= step);
    return (
      <Box>
        <Box display="flex" flexWrap="wrap" justifyContent="space-between" columnGap="space40">
          <Label htmlFor={ID}>{texts.text('AssessmentCommentsAddText')}</Label>
          <Text
            as="span"
            id={LENGTH_ID}
            fontSize="fontSize20"
            lineHeight="lineHeight30"
            color={left < 0 ? 'colorTextError' : 'colorTextWeak'}
          >
            {texts.text('AssessmentCommentsAddTextLength', {
              characters: texts.number(length.characters),
              limit,
            })}
          </Text>
        </Box>
        <FieldFrame element="ASSESSMENT_COMMENT_TEXT" hasError={problem !== undefined}>
          <PlainTextArea
            id={ID}
            ref={ref}
            dir="auto"
            rows={3}
            value={text}
            aria-required
            aria-invalid={problem !== undefined}
            aria-describedby={problem ? `${PROBLEM_ID} ${LENGTH_ID}` : LENGTH_ID}
            onChange={(event) => onChange(event.target.value)}
          />
        </FieldFrame>
        {problem && (
          <HelpText id={PROBLEM_ID} isError>
            {problem === 'empty'
              ? texts.text('AssessmentCommentsAddTextEmpty')
              : texts.text('AssessmentCommentsAddTextTooLong', { limit })}
          </HelpText>
        )}
        <ScreenReaderOnly>
          <div aria-live="polite">
            {announcedLeft !== undefined && texts.plural('AssessmentCommentsAddTextLeft', Math.max(0, left))}
          </div>
        </ScreenReaderOnly>
      </Box>
    );
  },
);
AddCommentText.displayName = 'AddCommentText';
