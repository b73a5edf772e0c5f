import { Box, type BoxProps } from '@twilio-paste/core/box';
import React from 'react';

export interface FieldState {
  hasError?: boolean | undefined;
  disabled?: boolean | undefined;
  readOnly?: boolean | undefined;
}

type FrameStyle = Pick<BoxProps, 'backgroundColor' | 'boxShadow' | 'cursor' | '_hover' | '_focusWithin'>;

function frameStyle({ hasError, disabled, readOnly }: FieldState): FrameStyle {
  if (disabled)
    return {
      backgroundColor: 'colorBackground',
      boxShadow: 'shadowBorderWeak',
      cursor: 'not-allowed',
      _focusWithin: { boxShadow: 'shadowBorderWeak' },
    };
  const focusStyle = { cursor: 'text', _focusWithin: { boxShadow: 'shadowFocus' } } as const;
  if (readOnly) return { ...focusStyle, backgroundColor: 'colorBackground', boxShadow: 'shadowBorder' };
  return {
    ...focusStyle,
    backgroundColor: 'colorBackgroundBody',
    boxShadow: hasError ? 'shadowBorderError' : 'shadowBorder',
    _hover: { boxShadow: hasError ? 'shadowBorderErrorStronger' : 'shadowBorderPrimaryStronger' },
  };
}

/** The border and background of a field, styled like Paste's InputBox. */
export const FieldFrame: React.FC<FieldState & { element?: string }> = ({
  element = 'BOX',
  children,
  ...state
}) => (
  <Box
    element={element}
    borderRadius="borderRadius20"
    display="flex"
    position="relative"
    transition="box-shadow 100ms ease-in"
    width="100%"
    {...frameStyle(state)}
  >
    {children}
    {state.hasError && (
      // The focus ring takes the place of the frame's own border. This one stays inside the ring.
      <Box
        borderRadius="borderRadius20"
        bottom="0"
        boxShadow="shadowBorderError"
        left="0"
        pointerEvents="none"
        position="absolute"
        right="0"
        top="0"
      />
    )}
  </Box>
);
