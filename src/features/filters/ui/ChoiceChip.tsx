import { css, styled } from '@twilio-paste/styling-library';
import { CHIP_STYLE } from './chipStyle';

/** A chip that filters a list, and whose second press ends that. */
export const ChoiceChip = styled.button(
  css({
    ...CHIP_STYLE,
    backgroundColor: 'colorBackgroundBody',
    borderColor: 'colorBorder',
    '&:hover': { backgroundColor: 'colorBackgroundPrimaryWeakest' },
    '&[aria-pressed="true"]': {
      backgroundColor: 'colorBackgroundPrimaryWeakest',
      borderColor: 'colorBorderPrimary',
      fontWeight: 'fontWeightSemibold',
      // There, every button has a border.
      '@media (forced-colors: active)': { textDecoration: 'underline' },
    },
  }),
);
