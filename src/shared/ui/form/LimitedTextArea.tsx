import { Box } from '@twilio-paste/core/box';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import { Text } from '@twilio-paste/core/text';
import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import { FieldFrame } from '../../../paste/FieldFrame';
import { FIELD_STYLE } from '../../../paste/fieldStyle';
import { HelpText } from '../../../paste/HelpText';
import { Label } from '../../../paste/Label';
import { useTexts } from '../TextsContext';

/** The counter is announced when it reaches one of these values, not at every keystroke. */
const ANNOUNCED_CHARACTERS_LEFT = [0, 10, 50, 100, 500];

/**
 * Looks like Paste's TextArea. That one is 6 KB larger because it grows with its text, and it keeps a second copy of
 * the text in the page to measure it.
 */
const PlainTextArea = styled.textarea(
  css({
    ...FIELD_STYLE,
    lineHeight: 'lineHeight30',
    minHeight: 'sizeSquare150',
    resize: 'vertical',
  }),
);

/** The length of a text in characters as the limit counts them, and the limit. */
interface TextLength {
  characters: number;
  limit: number;
}

export interface LimitedTextAreaProps {
  id: string;
  label: string;
  text: string;
  length: TextLength;
  isRequired: boolean;
  /** Why the text cannot be sent; null if it can. */
  problem: string | null;
  onChange: (text: string) => void;
}

/** A text field with a character counter. */
export const LimitedTextArea = React.forwardRef<HTMLTextAreaElement, LimitedTextAreaProps>(
  ({ id, label, text, length, isRequired, problem, onChange }, ref) => {
    const texts = useTexts();
    const [lengthId, problemId] = [`${id}-length`, `${id}-problem`];
    const left = length.limit - length.characters;
    const announcedLeft = ANNOUNCED_CHARACTERS_LEFT.find((step) => step < length.limit && left <= step);
    return (
      <Box>
        <Box display="flex" flexWrap="wrap" justifyContent="space-between" columnGap="space40">
          <Label htmlFor={id}>{label}</Label>
          <Text
            as="span"
            id={lengthId}
            fontSize="fontSize20"
            lineHeight="lineHeight30"
            color={left < 0 ? 'colorTextError' : 'colorTextWeak'}
          >
            {texts.text('AssessmentCommentsAddTextLength', {
              characters: texts.number(length.characters),
              limit: texts.number(length.limit),
            })}
          </Text>
        </Box>
        <FieldFrame element="ASSESSMENT_COMMENT_TEXT" hasError={problem !== null}>
          <PlainTextArea
            id={id}
            ref={ref}
            dir="auto"
            rows={3}
            value={text}
            aria-required={isRequired}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? lengthId : `${problemId} ${lengthId}`}
            onChange={(event) => onChange(event.target.value)}
          />
        </FieldFrame>
        {problem !== null && (
          <HelpText id={problemId} isError>
            {problem}
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
LimitedTextArea.displayName = 'LimitedTextArea';
