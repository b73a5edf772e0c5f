import { css, styled, type SystemStyleObject } from '@twilio-paste/styling-library';
import React from 'react';

type ButtonVariant = 'primary' | 'secondary' | 'secondary_icon' | 'destructive_secondary' | 'link';
type ButtonSize = 'default' | 'small' | 'reset';

export interface ButtonProps extends Omit<React.ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  variant: ButtonVariant;
  size?: ButtonSize;
}

/** The style of one variant in its pointer and keyboard states, with colors and shadows as Paste tokens. */
const filledStyle = (
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

/** The style of text or an icon without a box around it. */
const plainStyle = (color: string, hoverColor: string, activeColor: string): SystemStyleObject => ({
  background: 'none',
  color,
  '&:hover': { color: hoverColor },
  '&:focus': { color: hoverColor, boxShadow: 'shadowFocus' },
  '&:active': { color: activeColor, boxShadow: 'none' },
});

const VARIANTS: Record<ButtonVariant, SystemStyleObject> = {
  primary: filledStyle(
    ['colorTextInverse', 'colorBackgroundPrimary', 'shadowBorderPrimary'],
    ['colorTextWeakest', 'colorBackgroundPrimaryStronger', 'shadowBorderPrimaryStronger'],
    ['colorTextWeakest', 'colorBackgroundPrimaryStrongest', 'shadowBorderPrimaryStrongest'],
  ),
  secondary: filledStyle(
    ['colorText', 'colorBackgroundBody', 'shadowBorder'],
    ['colorTextLinkStronger', 'colorBackgroundPrimaryWeakest', 'shadowBorderPrimaryStronger'],
    ['colorTextLinkStronger', 'colorBackgroundPrimaryWeaker', 'shadowBorderPrimaryStronger'],
    'shadowFocusShadowBorder',
  ),
  destructive_secondary: filledStyle(
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
  secondary_icon: plainStyle('colorTextIcon', 'colorText', 'colorText'),
  link: {
    ...plainStyle('colorTextLink', 'colorTextLinkStronger', 'colorTextLinkStrongest'),
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

/** Passed to the styled component as one prop that is never forwarded, so that none of it ends up in the DOM. */
interface AppearanceProps {
  appearance: { variant: ButtonVariant; size: ButtonSize };
}

const PlainButton = styled('button', { shouldForwardProp: (name) => name !== 'appearance' })<AppearanceProps>(
  css({
    appearance: 'none',
    border: 'none',
    cursor: 'pointer',
    display: 'inline-block',
    fontWeight: 'fontWeightSemibold',
    margin: 'space0',
    outline: 'none',
    position: 'relative',
    transition: 'background-color 100ms ease-in, box-shadow 100ms ease-in, color 100ms ease-in',
  }),
  ({ appearance, ...props }) => css({ ...SIZES[appearance.size], ...VARIANTS[appearance.variant] })(props),
);

/**
 * Paste's button with the variants that the plugin uses. Paste's own button has eleven variants, a spinner, links and an
 * animated arrow, which add 6 KB (gzip) to the bundle.
 */
export const Button = React.forwardRef<HTMLButtonElement, ButtonProps>(
  ({ variant, size = 'default', type = 'button', ...props }, ref) => (
    <PlainButton ref={ref} type={type} appearance={{ variant, size }} {...props} />
  ),
);
Button.displayName = 'Button';
