import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import { FieldFrame } from './FieldFrame';
import { FIELD_STYLE } from './fieldStyle';

export interface InputProps extends React.InputHTMLAttributes<HTMLInputElement> {
  hasError?: boolean;
}

const PlainInput = styled.input(css(FIELD_STYLE));

/** A one-line text field, styled like Paste's Input but without its types, prefixes and suffixes. */
export const Input = React.forwardRef<HTMLInputElement, InputProps>(
  ({ hasError, disabled, readOnly, ...props }, ref) => (
    <FieldFrame hasError={hasError} disabled={disabled} readOnly={readOnly}>
      <PlainInput ref={ref} disabled={disabled} readOnly={readOnly} aria-invalid={hasError} {...props} />
    </FieldFrame>
  ),
);
Input.displayName = 'Input';
