import { css, styled } from '@twilio-paste/styling-library';

/** The name of a field, above it: the look of Paste's Label. */
export const Label = styled.label(
  css({
    color: 'colorText',
    cursor: 'pointer',
    display: 'block',
    fontSize: 'fontSize30',
    fontWeight: 'fontWeightBold',
    lineHeight: 'lineHeight30',
    marginBottom: 'space20',
  }),
);
