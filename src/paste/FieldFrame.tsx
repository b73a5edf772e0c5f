import { Box, type BoxProps } from '@twilio-paste/core/box';
import React from 'react';

export interface FieldState {
  hasError?: boolean;
  disabled?: boolean;
  readOnly?: boolean;
}

type Look = Pick<BoxProps, 'backgroundColor' | 'boxShadow' | 'cursor' | '_hover' | '_focusWithin'>;

function lookOf({ hasError, disabled, readOnly }: FieldState): Look {
  if (disabled)
    return {
      backgroundColor: 'colorBackground',
      boxShadow: 'shadowBorderWeak',
      cursor: 'not-allowed',
      _focusWithin: { boxShadow: 'shadowBorderWeak' },
    };
  const focus = { cursor: 'text', _focusWithin: { boxShadow: 'shadowFocus' } } as const;
  if (readOnly) return { ...focus, backgroundColor: 'colorBackground', boxShadow: 'shadowBorder' };
  return {
    ...focus,
    backgroundColor: 'colorBackgroundBody',
    boxShadow: hasError ? 'shadowBorderError' : 'shadowBorder',
    _hover: { boxShadow: hasError ? 'shadowBorderErrorStronger' : 'shadowBorderPrimaryStronger' },
  };
}

/** The edge and the ground of a field: the look of Paste's InputBox. */
export const FieldFrame: React.FC<FieldState & { element?: string }> = ({ element, children, ...state }) => (
  <Box
    element={element}
    borderRadius="borderRadius20"
    display="flex"
    position="relative"
    transition="box-shadow 100ms ease-in"
    width="100%"
    {...lookOf(state)}
  >
    {children}
  </Box>
);
