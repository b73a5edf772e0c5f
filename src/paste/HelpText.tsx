import { Box } from '@twilio-paste/core/box';
import { ErrorIcon } from '@twilio-paste/icons/esm/ErrorIcon';
import React from 'react';

/** What a field takes, or what is wrong in it, below it: the look of Paste's HelpText. */
export const HelpText: React.FC<{ id: string; isError: boolean }> = ({ id, isError, children }) => (
  <Box
    id={id}
    color={isError ? 'colorTextError' : 'colorTextWeak'}
    columnGap="space20"
    display="flex"
    fontSize="fontSize30"
    lineHeight="lineHeight30"
    marginTop="space30"
  >
    {isError && (
      <Box flexShrink={0}>
        <ErrorIcon decorative color="colorTextError" size="sizeIcon20" />
      </Box>
    )}
    <span>{children}</span>
  </Box>
);
