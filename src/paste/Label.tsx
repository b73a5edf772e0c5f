import { css, styled } from '@twilio-paste/styling-library';

/** The label above a field, styled like Paste's Label. */
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
