import { Box } from '@twilio-paste/core/box';
import { ChevronDownIcon } from '@twilio-paste/icons/esm/ChevronDownIcon';
import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import { FieldFrame } from './FieldFrame';
import { FIELD_STYLE } from './fieldStyle';

export interface SelectProps extends React.SelectHTMLAttributes<HTMLSelectElement> {
  hasError?: boolean;
}

const PlainSelect = styled.select(
  css({
    ...FIELD_STYLE,
    // The browser also uses these colors for the list of options.
    backgroundColor: 'colorBackgroundBody',
    cursor: 'pointer',
    paddingRight: 'space100',
    '&:disabled': { color: 'colorTextWeaker', cursor: 'not-allowed', opacity: 1 },
  }),
);

/** The browser's native select, styled like Paste's Select. */
export const Select = React.forwardRef<HTMLSelectElement, SelectProps>(
  ({ hasError, disabled, children, ...props }, ref) => (
    <FieldFrame hasError={hasError} disabled={disabled}>
      <PlainSelect ref={ref} disabled={disabled} aria-invalid={hasError} {...props}>
        {children}
      </PlainSelect>
      <Box
        backgroundColor="colorBackground"
        borderRadius="borderRadius20"
        display="inline-flex"
        pointerEvents="none"
        position="absolute"
        right="space30"
        top="50%"
        transform="translateY(-50%)"
      >
        <ChevronDownIcon
          decorative
          color={disabled ? 'colorTextWeaker' : 'colorTextIcon'}
          size="sizeIcon30"
        />
      </Box>
    </FieldFrame>
  ),
);
Select.displayName = 'Select';

export const Option = styled.option(css({ backgroundColor: 'inherit', color: 'inherit' }));
