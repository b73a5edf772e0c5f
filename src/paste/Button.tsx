import { css, styled, type SystemStyleObject } from '@twilio-paste/styling-library';
import React from 'react';

export type ButtonVariant = 'primary' | 'secondary' | 'secondary_icon' | 'destructive_secondary' | 'link';
export type ButtonSize = 'default' | 'small' | 'reset';

export interface ButtonProps extends Omit<React.ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  variant: ButtonVariant;
  size?: ButtonSize;
}

/** One look in the states of a pointer and the keyboard; colours and shadows by Paste's names. */
const look = (
  [color, background, shadow]: readonly [string, string, string],
  [hoverColor, hoverBackground, hoverShadow]: readonly [string, string, string],
  [activeColor, activeBackground, activeShadow]: readonly [string, string, string],
  focusShadow = 'shadowFocus',
): SystemStyleObject => ({
  color,
  backgroundColor: background,
  boxShadow: shadow,
  '&:hover': { color: hoverColor, backgroundColor: hoverBackground, boxShadow: hoverShadow },
  '&:focus': { color: hoverColor, backgroundColor: hoverBackground, boxShadow: focusShadow },
  '&:active': { color: activeColor, backgroundColor: activeBackground, boxShadow: activeShadow },
});

/** Words or an icon without a box around them. */
const plain = (color: string, hoverColor: string, activeColor: string): SystemStyleObject => ({
  background: 'none',
  color,
  '&:hover': { color: hoverColor },
  '&:focus': { color: hoverColor, boxShadow: 'shadowFocus' },
  '&:active': { color: activeColor, boxShadow: 'none' },
});

const VARIANTS: Record<ButtonVariant, SystemStyleObject> = {
  primary: look(
    ['colorTextInverse', 'colorBackgroundPrimary', 'shadowBorderPrimary'],
    ['colorTextWeakest', 'colorBackgroundPrimaryStronger', 'shadowBorderPrimaryStronger'],
    ['colorTextWeakest', 'colorBackgroundPrimaryStrongest', 'shadowBorderPrimaryStrongest'],
  ),
  secondary: look(
    ['colorText', 'colorBackgroundBody', 'shadowBorder'],
    ['colorTextLinkStronger', 'colorBackgroundPrimaryWeakest', 'shadowBorderPrimaryStronger'],
    ['colorTextLinkStronger', 'colorBackgroundPrimaryWeaker', 'shadowBorderPrimaryStronger'],
    'shadowFocusShadowBorder',
  ),
  destructive_secondary: look(
    ['colorTextLinkDestructive', 'colorBackgroundBody', 'shadowBorderDestructive'],
    [
      'colorTextLinkDestructiveStronger',
      'colorBackgroundDestructiveWeakest',
      'shadowBorderDestructiveStronger',
    ],
    [
      'colorTextLinkDestructiveStronger',
      'colorBackgroundDestructiveWeaker',
      'shadowBorderDestructiveStronger',
    ],
  ),
  secondary_icon: plain('colorTextIcon', 'colorText', 'colorText'),
  link: {
    ...plain('colorTextLink', 'colorTextLinkStronger', 'colorTextLinkStrongest'),
    textAlign: 'left',
    '&:hover, &:focus, &:active': { textDecoration: 'underline' },
  },
};

const SIZES: Record<ButtonSize, SystemStyleObject> = {
  default: {
    borderRadius: 'borderRadius20',
    fontSize: 'fontSize30',
    lineHeight: 'lineHeight20',
    paddingX: 'space40',
    paddingY: 'space30',
  },
  small: {
    borderRadius: 'borderRadius10',
    fontSize: 'fontSize30',
    lineHeight: 'lineHeight20',
    paddingX: 'space30',
    paddingY: 'space20',
  },
  reset: { fontSize: 'inherit', padding: 'space0' },
};

/** Handed to the element as one property that no element has, so that none of it ends up in the page. */
interface Drawn {
  drawn: { variant: ButtonVariant; size: ButtonSize };
}

const PlainButton = styled('button', { shouldForwardProp: (name) => name !== 'drawn' })<Drawn>(
  css({
    appearance: 'none',
    border: 'none',
    cursor: 'pointer',
    display: 'inline-block',
    fontFamily: 'inherit',
    fontWeight: 'fontWeightSemibold',
    margin: 'space0',
    outline: 'none',
    position: 'relative',
    transition: 'background-color 100ms ease-in, box-shadow 100ms ease-in, color 100ms ease-in',
  }),
  ({ drawn, ...props }) => css({ ...SIZES[drawn.size], ...VARIANTS[drawn.variant] })(props),
);

/**
 * Paste's button in the looks that are used here. Paste's own has eleven, a spinner, links and an animated arrow, in
 * 6 KB (gzip) of the bundle.
 */
export const Button = React.forwardRef<HTMLButtonElement, ButtonProps>(
  ({ variant, size = 'default', type = 'button', ...props }, ref) => (
    <PlainButton ref={ref} type={type} drawn={{ variant, size }} {...props} />
  ),
);
Button.displayName = 'Button';
