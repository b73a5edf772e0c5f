import { dataVisualization, zIndices } from '@twilio-paste/design-tokens';
import { dataVisualization as darkDataVisualization } from '@twilio-paste/design-tokens/dist/themes/dark/tokens.es6';
import { css, styled, ThemeProvider } from '@twilio-paste/styling-library';
import React, { useMemo } from 'react';

type TokenKind =
  | 'backgroundColors'
  | 'borderColors'
  | 'borderWidths'
  | 'boxShadows'
  | 'fonts'
  | 'fontSizes'
  | 'fontWeights'
  | 'lineHeights'
  | 'radii'
  | 'sizings'
  | 'spacings'
  | 'textColors';

/** The design tokens of Flex's theme, by kind: `theme.tokens` of every Flex UI 2. */
type HostTokens = Record<TokenKind, Record<string, string>>;

/**
 * The props that `Flex.setProviders` passes. Its type declaration calls the tokens a Paste theme, which has other names.
 */
export interface HostThemeProps {
  baseTheme?: 'default' | 'dark';
  theme?: object;
  style?: React.CSSProperties;
  children?: React.ReactNode;
}

const isHostTokens = (theme: object | undefined): theme is HostTokens =>
  theme !== undefined && 'sizings' in theme && 'spacings' in theme && 'boxShadows' in theme;

/**
 * Builds the theme that Paste's components read from tokens that Flex has already loaded: its light or dark tokens,
 * overridden by the customer's own. Paste's CustomizationProvider does the same with the six themes that it includes. They
 * are half as large as this plugin, and the provider sets styles for the whole page, which Flex has already done.
 * Source: `generateThemeFromTokens` of `@twilio-paste/theme`.
 */
function pasteTheme(tokens: HostTokens, isDark: boolean) {
  const { boxShadows, sizings, spacings, ...sameNames } = tokens;
  return {
    ...sameNames,
    shadows: boxShadows,
    space: spacings,
    sizes: sizings,
    widths: sizings,
    minWidths: sizings,
    maxWidths: sizings,
    heights: sizings,
    minHeights: sizings,
    maxHeights: sizings,
    iconSizes: sizings,
    breakpoints: [sizings.size40, sizings.size100, sizings.size120],
    // Flex does not pass these two kinds.
    zIndices,
    dataVisualization: isDark ? darkDataVisualization : dataVisualization,
  };
}

/** Provides the Flex theme to Paste's components. It is for `Flex.setProviders`, which wraps it around all of Flex. */
export function HostTheme({ baseTheme, theme, style, children }: HostThemeProps): React.ReactElement {
  const themeForPaste = useMemo(
    () => (isHostTokens(theme) ? pasteTheme(theme, baseTheme === 'dark') : {}),
    [baseTheme, theme],
  );
  return (
    <ThemeProvider theme={themeForPaste}>
      <BaseStyles style={style}>{children}</BaseStyles>
    </ThemeProvider>
  );
}

const BaseStyles = styled.div(
  css({
    color: 'colorText',
    fontFamily: 'fontFamilyText',
    fontSize: 'fontSize30',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: 'fontWeightNormal',
    lineHeight: 'lineHeight30',
  }),
);
