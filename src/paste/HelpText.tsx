import { Box } from '@twilio-paste/core/box';
import { ErrorIcon } from '@twilio-paste/icons/esm/ErrorIcon';
import React from 'react';

/** The hint or error message below a field, styled like Paste's HelpText. */
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
