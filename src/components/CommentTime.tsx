import { Box } from '@twilio-paste/core/box';
import React, { useState } from 'react';
import { useTexts } from './TextsContext';

export interface CommentTimeProps {
  /** Milliseconds since 1970; null when Insights did not say. */
  createdAt: number | null;
  /** The same moment in words, such as "2 hours ago". */
  when: string;
}

/** When a comment was written; the exact time with zone on hover, and on a press for keyboard and touch. */
export const CommentTime: React.FC<CommentTimeProps> = ({ createdAt, when }) => {
  const texts = useTexts();
  const [exact, setExact] = useState(false);
  if (createdAt === null) return <>{texts.text('AssessmentCommentsNoDate')}</>;
  const exactTime = texts.exactTime(createdAt);
  return (
    <Box
      as="button"
      type="button"
      appearance="none"
      background="none"
      border="none"
      padding="space10"
      margin="space0"
      minHeight="sizeIcon30"
      cursor="pointer"
      color="inherit"
      fontSize="inherit"
      textAlign="right"
      borderRadius="borderRadius20"
      _hover={{ textDecoration: 'underline' }}
      _focusVisible={{ boxShadow: 'shadowFocus', outline: 'none' }}
      aria-pressed={exact}
      title={exactTime}
      onClick={() => setExact(!exact)}
    >
      <time dateTime={new Date(createdAt).toISOString()}>{exact ? exactTime : when}</time>
    </Box>
  );
};
