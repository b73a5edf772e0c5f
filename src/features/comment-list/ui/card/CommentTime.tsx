import { Box } from '@twilio-paste/core/box';
import React, { useState } from 'react';
import { FOCUS_RING } from '../../../../shared/ui/focusRing';
import { useControlTabIndex } from './RowControls';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useHoverOrFocus } from '../../../../shared/useHoverOrFocus';

export interface CommentTimeProps {
  /** Milliseconds since 1970; null if Insights did not return it. */
  createdAt: number | null;
  /** The same time in words, such as "2 hr. ago". */
  when: string;
}

/**
 * The time a comment was written. A hint shows the exact time with its zone while the pointer or the focus is on it. A
 * press replaces the text with date and time, for touch screens and screen readers.
 */
export const CommentTime: React.FC<CommentTimeProps> = ({ createdAt, when }) => {
  const texts = useTexts();
  const [exact, setExact] = useState(false);
  const tabIndex = useControlTabIndex();
  const { isShown, hintProps } = useHoverOrFocus();
  if (createdAt === null) return <>{texts.text('AssessmentCommentsNoDate')}</>;
  return (
    <Box as="span" display="inline-flex" position="relative" whiteSpace="nowrap" {...hintProps}>
      <Box
        as="button"
        type="button"
        tabIndex={tabIndex}
        appearance="none"
        background="none"
        border="none"
        padding="space10"
        margin="space0"
        minHeight="sizeIcon40"
        cursor="pointer"
        color="inherit"
        fontSize="inherit"
        textAlign="right"
        borderRadius="borderRadius20"
        _hover={{ textDecoration: 'underline' }}
        _focusVisible={FOCUS_RING}
        aria-pressed={exact}
        onClick={() => setExact(!exact)}
      >
        <time dateTime={new Date(createdAt).toISOString()}>{exact ? texts.dateTime(createdAt) : when}</time>
      </Box>
      {isShown && !exact && <ExactTime>{texts.exactTime(createdAt)}</ExactTime>}
    </Box>
  );
};

/** Touches the button, so that the pointer can move onto it. Screen readers get the exact time from the press. */
const ExactTime: React.FC = ({ children }) => (
  <Box
    as="span"
    aria-hidden="true"
    position="absolute"
    top="100%"
    right={0}
    zIndex="zIndex10"
    width="max-content"
    maxWidth="size20"
    paddingX="space30"
    paddingY="space20"
    borderRadius="borderRadius20"
    borderStyle="solid"
    borderWidth="borderWidth10"
    borderColor="colorBorderWeak"
    backgroundColor="colorBackgroundBody"
    boxShadow="shadow"
    color="colorText"
    textAlign="start"
    whiteSpace="normal"
  >
    {children}
  </Box>
);
