import { css, styled } from '@twilio-paste/styling-library';

/** A button of a header: an icon in a target that is easy to hit. */
export const HeaderButton = styled.button(
  css({
    alignItems: 'center',
    appearance: 'none',
    background: 'none',
    border: 'none',
    borderRadius: 'borderRadius20',
    color: 'colorTextIcon',
    columnGap: 'space20',
    cursor: 'pointer',
    display: 'inline-flex',
    flexShrink: 0,
    fontSize: 'fontSize20',
    fontWeight: 'fontWeightSemibold',
    height: 'sizeIcon70',
    justifyContent: 'center',
    margin: 'space0',
    minWidth: 'sizeIcon70',
    outline: 'none',
    paddingX: 'space20',
    paddingY: 'space0',
    '&:hover, &[aria-expanded="true"]': { backgroundColor: 'colorBackgroundStrong', color: 'colorText' },
    '&[data-active="true"]': { color: 'colorTextLink' },
    '&:focus-visible': { boxShadow: 'shadowFocus', outline: '2px solid transparent' },
  }),
);
